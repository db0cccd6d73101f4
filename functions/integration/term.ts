/**
 * The term of civic integration as its record tells of it (domain facts §4.3): three years from the day that DUO names, or under the act of 2021 from the
 * plan; the day that DUO printed goes before. After a missed term DUO sets a new one: it is told as an extension too.
 */
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { PolicyId } from '../../schemas/policies.ts';
import { asPrinted, type CountedEnd, type PrintedEnd } from '../deadlines/printed.ts';
import { dayFact, isOver, type KeptRecord } from '../records/record.ts';
import { whereGoverned } from '../terms/governed.ts';
import { deadline } from '../terms/terms.ts';

/** A last day of ours, counted or printed. */
export type LastDay = CountedEnd | PrintedEnd;

export const dayOfEnd = (end: LastDay): Temporal.PlainDate => Temporal.PlainDate.from(end.by === 'print' ? end.printed : end.due);

export const integrationTermIn = (records: readonly KeptRecord[]): KeptRecord | undefined =>
  records.find(({ kind }) => kind === 'integration-term');

/** The term that runs, extended or not. */
export const openTermIn = (records: readonly KeptRecord[]): KeptRecord | undefined => {
  const term = integrationTermIn(records);
  return term && !isOver(term) ? term : undefined;
};

export const isUnderNewAct = ({ facts }: KeptRecord): boolean => facts['act'] === 'wi2021';

/** A day that was not counted: it stands in a decision of DUO. */
export const printedByDuo = (title: Text, day: Temporal.PlainDate): PrintedEnd =>
  asPrinted(title, { nl: 'de nieuwe einddatum', en: 'the new end' }, { nl: 'brief van DUO', en: 'letter of DUO' }, day);

/** What must be done within the term, counted by a rule of its own. Before the plan is set nobody can say until when, unless DUO printed a day. */
export const withinTerm = (term: KeptRecord, policy: PolicyId, title: Text): LastDay | undefined => {
  const begun = dayFact(term, isUnderNewAct(term) ? 'pipSet' : 'duoStart');
  const printed = dayFact(term, 'extendedUntil');
  const counted = begun && whereGoverned(() => deadline(policy, begun, { printed }));
  if (counted) return { ...counted, by: 'policy' };
  return printed && printedByDuo(title, printed);
};

const titleOfEnd: Text = { nl: 'Inburgeren', en: 'Civic integration' };

const literacy: Text = {
  nl: 'Voor een alfabetiseringscursus verlengt DUO eenmaal, met hoogstens twee jaar.',
  en: 'For a literacy course DUO extends once, by two years at most.',
};
const missed: Text = {
  nl: 'Is de termijn voorbij? Dan stelt DUO een nieuwe vast, van hoogstens twee jaar. Meld die als verlenging, met de datum in de brief.',
  en: 'Has the term passed? Then DUO sets a new one, of two years at most. Report it as an extension, with the day in the letter.',
};

/** The last day of a term that runs. */
export const endOfTerm = (term: KeptRecord): LastDay | undefined => {
  if (isUnderNewAct(term)) return withinTerm(term, 'INTEGRATION_WI2021', titleOfEnd);
  const end = withinTerm(term, 'INTEGRATION_WI2013', titleOfEnd);
  return end?.by === 'policy' ? { ...end, remedy: term.facts['ground'] === 'literacy' ? literacy : missed } : end;
};
