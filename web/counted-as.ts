/** Under which name a contact counts, and why: in sentences, with the version of the rule by which it was counted (domain facts §3.6). */
import { countingRules } from '../schemas/counting-rules.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { showDay } from './dates.ts';
import { conclusionsInWords, type KnownFacts } from './fact-words.ts';
import type { Fact } from './facts.tsx';
import type { Lang } from './language.ts';
import { concludedWords } from './words.ts';

const names = {
  TRAJECTORY: { nl: 'Begeleidingstraject', en: 'Guidance trajectory' },
  WALK_IN: { nl: 'Spreekuur', en: 'Walk-in hour' },
} as const satisfies Record<string, Text>;

const year: Text = { nl: 'jaar', en: 'year' };

/** What the system concluded from a submission; of a contact how it counts comes first. */
export const conclusionsOf = (concluded: KnownFacts, lang: Lang): Fact[] => {
  const { channel, guidanceYear, countingRuleVersion, because, ...rest } = concluded;
  if (typeof channel !== 'string' || !isName(channel) || typeof countingRuleVersion !== 'number')
    return conclusionsInWords(concluded, lang);
  const inYear = typeof guidanceYear === 'number' ? `, ${year[lang]} ${guidanceYear}` : '';
  return [
    { label: concludedWords.countsAs[lang], value: `${names[channel][lang]}${inYear}` },
    { label: concludedWords.because[lang], value: `${sentenceOf(because, lang)} ${ruleOf(countingRuleVersion)[lang]}`.trim() },
    ...conclusionsInWords(rest, lang),
  ];
};

const isName = (channel: string): channel is keyof typeof names => Object.hasOwn(names, channel);

/** As it was kept, with its days as people here write them. */
const sentenceOf = (because: unknown, lang: Lang): string => {
  const text: unknown = typeof because === 'object' && because !== null ? Reflect.get(because, lang) : undefined;
  return typeof text === 'string' ? text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => showDay(Temporal.PlainDate.from(day))) : '';
};

/** Figures of two rules cannot be compared, so the rule is named. The first one counts whatever came before the second. */
const ruleOf = (version: number): Text => {
  const rule = countingRules.find((each) => each.version === version);
  const from = rule && version > 1 ? showDay(Temporal.PlainDate.from(rule.from)) : undefined;
  return {
    nl: `Dit is telregel ${version}${from ? `, voor contacten vanaf ${from}` : ''}, met wat bekend was toen dit werd verstuurd.`,
    en: `This is counting rule ${version}${from ? `, for contacts from ${from} on` : ''}, by what was known when this was sent.`,
  };
};
