/** What stands between a computed date and relying on it. */

import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Policy } from '../../schemas/policies.ts';
import { knowsEquatedDaysOf } from './calendar.ts';
import { type Count, count } from './count.ts';
import { isWithin } from './versions.ts';
import { short } from './words.ts';

export interface Caution extends Text {
  readonly code:
    | 'not-verified'
    | 'equated-days-unknown'
    | 'equated-day-uncertain'
    | 'version-unconfirmed'
    | 'anchor-unconfirmed'
    | 'outside-validity'
    | 'later-law-possible'
    | 'rule-replaced'
    | 'extension-assumed'
    | 'two-readings'
    | 'suspension-unusual'
    | 'printed-differs'
    | 'printed-expected';
}

/** What is known when a term has been counted. */
export interface Counted {
  readonly policy: Policy;
  readonly anchor: Temporal.PlainDate;
  readonly counted: Count;
  readonly extended: boolean;
  readonly options: {
    readonly extended?: boolean | undefined;
    readonly suspendedDays?: number | undefined;
    readonly printed?: Temporal.PlainDate | undefined;
    readonly on?: Temporal.PlainDate | undefined;
  };
}

const caution = (code: Caution['code'], nl: string, en: string): Caution => ({ code, nl, en });

const aboutTheRow = ({ policy, anchor, counted, options }: Counted): readonly (Caution | false)[] => [
  policy.status === 'unconfirmed' &&
    caution(
      'version-unconfirmed',
      `Let op: versie ${policy.version} is nog geen vaststaand recht. Gebruik de datum niet zonder jurist.`,
      `Beware: version ${policy.version} is not settled law. Do not use the date without a jurist.`,
    ),
  policy.anchor === 'unconfirmed' &&
    caution(
      'anchor-unconfirmed',
      'Het staat nog niet vast op welke dag deze termijn begint. Vraag een jurist.',
      'It is not settled on which day this term begins. Ask a jurist.',
    ),
  !isWithin(policy, anchor.toString()) &&
    caution(
      'outside-validity',
      `De regel geldt vanaf ${short(policy.validFrom)}${policy.validTo ? ` tot en met ${short(policy.validTo)}` : ''}; de begindag valt daarbuiten${policy.immediateEffect ? ', maar de regel werkt direct' : ''}.`,
      `The rule is valid from ${short(policy.validFrom)}${policy.validTo ? ` to ${short(policy.validTo)}` : ''}; the anchor lies outside${policy.immediateEffect ? ', but the rule has immediate effect' : ''}.`,
    ),
  policy.certainUntil !== undefined &&
    policy.certainUntil < anchor.toString() &&
    caution(
      'later-law-possible',
      `De regel is zeker tot en met ${short(policy.certainUntil)}. Kijk of er een nieuwe wet geldt.`,
      `The rule is certain up to ${short(policy.certainUntil)}. Check whether a newer law applies.`,
    ),
  policy.succeededBy !== undefined &&
    policy.validTo !== null &&
    policy.validTo < (options.on ?? counted.rolled).toString() &&
    caution(
      'rule-replaced',
      `Na ${short(policy.validTo)} gelden nieuwe regels, ook voor zaken die al liepen: ${policy.succeededBy.join(', ')}.`,
      `After ${short(policy.validTo)} new rules apply, also to cases that were running: ${policy.succeededBy.join(', ')}.`,
    ),
  policy.lastVerified === null &&
    caution('not-verified', 'Deze regel is nog niet door een jurist gecontroleerd.', 'No jurist has verified this rule yet.'),
];

const aboutTheExtension = ({ policy, anchor, extended, options }: Counted): readonly (Caution | false)[] => {
  if (!extended || options.extended !== undefined) return [];
  const without = short(count(policy, anchor, false, options.suspendedDays ?? 0).rolled);
  return [
    caution(
      'extension-assumed',
      `De verlenging is meegeteld. Is er niet verlengd, dan is de laatste dag ${without}.`,
      `The extension is counted in. If there was none, the last day is ${without}.`,
    ),
  ];
};

const aboutTheCalendar = ({
  policy,
  anchor,
  counted: { roll, byArticle2, unrolled, rolled, latest, passed },
}: Counted): readonly (Caution | false)[] => {
  if (roll === 'NONE') return [];
  const years = [...new Set([byArticle2 ? anchor.year : unrolled.year, unrolled.year, rolled.year])];
  return [
    ...years
      .filter((year) => !knowsEquatedDaysOf(year))
      .map((year) =>
        caution(
          'equated-days-unknown',
          `Voor ${year} kennen we de gelijkgestelde dagen (brugdagen) niet. Misschien is de laatste dag later; reken er niet op.`,
          `We do not know the equated days (bridge days) of ${year}. The last day may be later; do not count on it.`,
        ),
      ),
    ...passed
      .filter(({ confidence }) => confidence !== 'H')
      .map(({ day, confidence }) =>
        caution(
          'equated-day-uncertain',
          `${short(day)} telt als gelijkgestelde dag, maar dat is niet gecontroleerd (zekerheid ${confidence}). Klopt het niet, dan is het een gewone werkdag.`,
          `${short(day)} counts as an equated day, but that is unchecked (confidence ${confidence}). If it is wrong, it is a working day.`,
        ),
      ),
    policy.owner === 'AUTHORITY' &&
      !latest.equals(rolled) &&
      caution(
        'two-readings',
        `Men kan ook lezen dat de verlenging pas begint na een werkdag. Dan is de laatste dag ${short(latest)}. Wacht tot na die dag.`,
        `One can also read that the extension starts only after a working day. Then the last day is ${short(latest)}. Wait until after it.`,
      ),
  ];
};

const aboutTheCase = ({ policy, counted: { rolled }, options: { printed, suspendedDays = 0 } }: Counted): readonly (Caution | false)[] => [
  suspendedDays > 0 &&
    policy.owner === 'CLIENT' &&
    caution(
      'suspension-unusual',
      'Opschorting (Awb 4:15) geldt voor de overheid, meestal niet voor een termijn van onszelf. Vraag een jurist.',
      'Suspension (Awb 4:15) is for the authority, as a rule not for a term of our own. Ask a jurist.',
    ),
  printed !== undefined &&
    !printed.equals(rolled) &&
    caution(
      'printed-differs',
      `De datum in de brief (${short(printed)}) is ${Temporal.PlainDate.compare(printed, rolled) < 0 ? 'eerder' : 'later'} dan de berekende (${short(rolled)}). De brief gaat voor; laat het verschil nakijken.`,
      `The date in the letter (${short(printed)}) is ${Temporal.PlainDate.compare(printed, rolled) < 0 ? 'earlier' : 'later'} than the computed one (${short(rolled)}). The letter goes first; have the difference checked.`,
    ),
  printed === undefined &&
    policy.printedExpected === true &&
    caution(
      'printed-expected',
      'De datum staat op het document zelf. Neem die over; deze berekening is een schatting.',
      'The date is printed on the document. Enter that one; this computation is an estimate.',
    ),
];

/** Everything to be careful about, the gravest first. */
export const cautionsOf = (facts: Counted): readonly Caution[] =>
  [...aboutTheCase(facts), ...aboutTheExtension(facts), ...aboutTheCalendar(facts), ...aboutTheRow(facts)].filter(
    (found) => found !== false,
  );
