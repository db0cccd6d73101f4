/** The derivation as a person reads it: short sentences in Dutch (B1) and English. */

import type { Text } from '../../schemas/kernel/text.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Term } from '../../schemas/policies.ts';
import { freeDay } from './calendar.ts';
import type { Counted } from './cautions.ts';
import { anchors, inBoth, lengthIn, long, short } from './words.ts';

type Language = keyof Text;

const opening = ({ policy, counted, options }: Counted, language: Language): string => {
  const { marks, title } = policy;
  const day = long(options.printed ?? counted.rolled, language);
  const { first, last } = { nl: { first: 'vanaf', last: 'laatste dag' }, en: { first: 'from', last: 'last day' } }[language];
  const start = `${title[language]}: ${marks === 'first-day' ? first : last} ${day}.`;
  if (!options.printed) return start;
  return language === 'nl'
    ? `${start} Die datum staat in de brief of op het document en gaat voor. Zelf berekend: ${short(counted.rolled)}.`
    : `${start} That date is printed in the letter or on the document and goes first. Computed: ${short(counted.rolled)}.`;
};

const isSameDay = (term: Term): boolean => 'days' in term && term.days === 0;

const rule = ({ policy, anchor, counted: { steps } }: Counted, language: Language): string => {
  const day0 = `${long(anchor, language)} (${anchors[policy.anchor][language]})`;
  const how = isSameDay(policy.term) ? 'same' : policy.direction;
  const lengths = steps.filter(({ why }) => why !== 'suspension').map(({ adds }) => lengthIn(adds, language));
  const said = {
    nl: {
      forward: `${lengths.join(' en daarna ')} tellen vanaf de dag na ${day0}`,
      backward: `${lengths.join('')} terugtellen vanaf ${day0}`,
      same: `dezelfde dag als ${day0}`,
    },
    en: {
      forward: `${lengths.join(' and then ')} counted from the day after ${day0}`,
      backward: `${lengths.join('')} counted back from ${day0}`,
      same: `the same day as ${day0}`,
    },
  }[language][how];
  return language === 'nl'
    ? `Regel ${policy.id}, versie ${policy.version}: ${said}.`
    : `Rule ${policy.id}, version ${policy.version}: ${said}.`;
};

const isClamped = (adds: Term, from: Temporal.PlainDate, to: Temporal.PlainDate): boolean =>
  ('months' in adds || 'years' in adds) && from.day !== to.day;

const asides = {
  nl: { term: '', extension: ' (verlenging)', suspension: ' (opschorting)', clamped: ', de laatste dag van die maand' },
  en: { term: '', extension: ' (extension)', suspension: ' (suspension)', clamped: ', the last day of that month' },
} as const;

const counting = ({ policy, anchor, counted: { steps } }: Counted, language: Language): string =>
  steps
    .filter(({ adds }) => !isSameDay(adds))
    .map(({ adds, why, reaches }, index) => {
      const aside = asides[language];
      const length = `${lengthIn(adds, language)}${aside[why]}`;
      const after = {
        nl: { forward: `Na ${length}`, backward: `${length} eerder` },
        en: { forward: `After ${length}`, backward: `${length} earlier` },
      }[language][policy.direction];
      const clamped = isClamped(adds, steps[index - 1]?.reaches ?? anchor, reaches) ? aside.clamped : '';
      return `${after}: ${long(reaches, language)}${clamped}.`;
    })
    .join(' ');

const movement = ({ policy, counted }: Counted, language: Language): string => {
  const { unrolled, rolled, roll, byArticle2, passed } = counted;
  if (!rolled.equals(unrolled)) {
    const days = passed.map(({ day, name }) => `${short(day)} (${name[language]})`).join(', ');
    const articles = byArticle2 ? { nl: 'artikel 1 en 2', en: 'articles 1 and 2' } : { nl: 'artikel 1', en: 'article 1' };
    const two = byArticle2
      ? { nl: ' In de termijn moeten twee werkdagen zitten.', en: ' The term must hold two working days.' }
      : { nl: '', en: '' };
    return language === 'nl'
      ? `Geen werkdag: ${days}.${two.nl} Daarom is het einde ${long(rolled, 'nl')} (Algemene termijnenwet ${articles.nl}).`
      : `Not working days: ${days}.${two.en} So the end is ${long(rolled, 'en')} (Algemene termijnenwet, ${articles.en}).`;
  }
  const free = freeDay(unrolled);
  if (!free || roll !== 'NONE') return '';
  const why = policy.direction === 'backward' ? 'backward' : policy.basis === 'law' ? 'long' : 'other';
  return {
    nl: {
      backward: `Dat is ${free.name.nl}, maar een termijn die terugtelt schuift niet op (Algemene termijnenwet artikel 1 lid 2).`,
      long: `Dat is ${free.name.nl}, maar zo'n lange termijn schuift niet op (Algemene termijnenwet artikel 4).`,
      other: `Dat is ${free.name.nl}, maar deze termijn staat zo niet in een wet en schuift niet op.`,
    },
    en: {
      backward: `That is ${free.name.en}, but a term counted backwards does not move (Algemene termijnenwet, article 1(2)).`,
      long: `That is ${free.name.en}, but a term of this length does not move (Algemene termijnenwet, article 4).`,
      other: `That is ${free.name.en}, but the law does not set this term, so it does not move.`,
    },
  }[language][why];
};

const advice = ({ policy, counted, options: { printed } }: Counted, language: Language): string => {
  if (printed) return '';
  if (policy.owner === 'AUTHORITY') {
    const after = short(counted.latest);
    return language === 'nl' ? `Kom pas in actie na ${after}.` : `Act only after ${after}.`;
  }
  if (counted.rolled.equals(counted.unrolled)) return '';
  const safe = short(counted.unrolled);
  return language === 'nl' ? `Houd zelf ${safe} aan.` : `Work towards ${safe} yourself.`;
};

const trust = ({ policy: { source, confidence } }: Counted, language: Language): string => {
  const levels = { nl: { M: 'gemiddeld', L: 'laag' }, en: { M: 'medium', L: 'low' } }[language];
  const sure = confidence === 'H' ? '' : { nl: ` Zekerheid: ${levels[confidence]}.`, en: ` Confidence: ${levels[confidence]}.` }[language];
  return `${{ nl: 'Bron', en: 'Source' }[language]}: ${source}.${sure}`;
};

/** Which day, by which rule and version, from which anchor, how counted, what was passed, from which source and how sure. */
export const sentenceOf = (facts: Counted): Text =>
  inBoth((language) =>
    [opening, rule, counting, movement, advice, trust]
      .map((part) => part(facts, language))
      .filter((text) => text !== '')
      .join(' '),
  );
