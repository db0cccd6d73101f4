/** The deadlines of civic integration that run for a client, each with what it was derived from: a pure reading of the records. */
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Client } from '../clients/client.ts';
import { dayFact, type KeptRecord } from '../records/record.ts';
import { whereGoverned } from '../terms/governed.ts';
import { deadline, isCountable, watchedDay } from '../terms/terms.ts';
import { decisionOnExtension, objectionToRefusal } from './extension.ts';
import { dayOfEnd, endOfTerm, isUnderNewAct, type LastDay, openTermIn } from './term.ts';

/** What the deadlines are read from. */
export interface TermFile {
  readonly client: Pick<Client, 'settledOn'>;
  readonly records: readonly KeptRecord[];
}

/**
 * `window-opens`: the first day on which an extension can be asked for. `plan-due`: the municipality's turn. `decision-due`: DUO's, on a request for an
 * extension. `objection-ends`: the last day on which the client objects to a refusal.
 */
export type IntegrationDeadlineKind = 'window-opens' | 'integration-ends' | 'plan-due' | 'decision-due' | 'objection-ends';

export interface IntegrationDeadline {
  readonly kind: IntegrationDeadlineKind;
  readonly day: Temporal.PlainDate;
  readonly derivation: LastDay;
}

export const integrationDeadlinesOf = (file: TermFile): IntegrationDeadline[] => {
  const term = openTermIn(file.records);
  if (!term) return [];
  return [...ofEnd(term, file), ...ofExtension(term)];
};

const ofEnd = (term: KeptRecord, file: TermFile): IntegrationDeadline[] => {
  const end = endOfTerm(term);
  if (!end) return isUnderNewAct(term) ? planDue(term, file) : [];
  // Whoever waits for DUO has asked already.
  const window = ['extension-requested', 'objecting'].includes(term.state) ? [] : windowBefore(dayOfEnd(end));
  return [...window, { kind: 'integration-ends', day: dayOfEnd(end), derivation: end }];
};

const ofExtension = (term: KeptRecord): IntegrationDeadline[] => {
  const [decision, objection] = [decisionOnExtension(term), objectionToRefusal(term)];
  return [
    ...(decision ? [{ kind: 'decision-due' as const, day: watchedDay(decision), derivation: decision }] : []),
    ...(objection ? [{ kind: 'objection-ends' as const, day: watchedDay(objection), derivation: objection }] : []),
  ];
};

/** A day that was mistyped by centuries has an end that is shown, and no window that could be counted. */
const windowBefore = (end: Temporal.PlainDate): IntegrationDeadline[] => {
  const opens = isCountable(end) ? whereGoverned(() => deadline('INTEGRATION_EXT_OPEN', end)) : undefined;
  return opens ? [{ kind: 'window-opens', day: Temporal.PlainDate.from(opens.due), derivation: { ...opens, by: 'policy' } }] : [];
};

const settlingCounted: Text = {
  nl: 'De eerste dag in een woning is niet vastgelegd; gerekend is vanaf de dag waarop de cliënt hier kwam wonen.',
  en: 'The first day in a home is not registered; the day on which the client came to live here was counted from.',
};
const dutyCounted: Text = {
  nl: 'De plicht begon pas na de huisvesting; gerekend is vanaf de dag waarop die begon.',
  en: 'The duty began only after the housing; the day on which it began was counted from.',
};

/** The municipality makes the plan some ten weeks after the first housing, and not before there is a duty, which the term knows. */
export const planDue = (term: KeptRecord, { client, records }: TermFile): IntegrationDeadline[] => {
  const housed = records.map((record) => dayFact(record, 'firstHousingRegistration')).find((day) => day !== undefined);
  const home = housed ?? client.settledOn;
  const obliged = dayFact(term, 'obligedSince') ?? home;
  const isLater = Temporal.PlainDate.compare(obliged, home) > 0;
  const found = whereGoverned(() => deadline('PIP_WI2021', isLater ? obliged : home));
  if (!found) return [];
  const anchorAssumed = isLater ? dutyCounted : housed ? undefined : settlingCounted;
  return [{ kind: 'plan-due', day: Temporal.PlainDate.from(found.due), derivation: { ...found, by: 'policy', anchorAssumed } }];
};
