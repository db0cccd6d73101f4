/** The terms of an application that is pending: what must be added to it, when it must be decided, and what follows when it is not. */
import type { Text } from '../../schemas/kernel/text.ts';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import { mostOwed, penaltyRuleOn } from '../../schemas/penalties.ts';
import { stepTerms } from '../../schemas/step-terms.ts';
import { asPrinted } from '../deadlines/printed.ts';
import type { KeptRecord } from '../records/record.ts';
import { whereGoverned } from '../terms/governed.ts';
import { type Deadline, deadline } from '../terms/terms.ts';
import { dayIn, type Suspension, stoodStill, suspensionsIn, toldAtIn } from './member-facts.ts';
import { type Case, counted, type TermEnd } from './term-end.ts';

const letter: Text = { nl: 'brief van de IND', en: 'letter of the IND' };

export const completion = ({ member }: Case): TermEnd | undefined => {
  const day = member && dayIn(member, 'completeBy');
  if (!member || !day) return undefined;
  const title = stepTerms.completion.title;
  const derivation = asPrinted(title, { nl: 'de laatste dag die de brief noemt', en: 'the last day that the letter names' }, letter, day);
  return { from: dayIn(member, 'suspendedFrom') ?? member.since, day, lastDay: day, owner: 'CLIENT', derivation, toldAt: toldAtIn(member) };
};

/** Not a term of law: until the day is known, somebody is asked for it. */
export const completionUndated = ({ member }: Case): TermEnd | undefined => {
  if (!member || dayIn(member, 'completeBy')) return undefined;
  const told = toldAtIn(member);
  const day = told ? dayOf(told) : member.since;
  const title = stepTerms['completion-undated'].title;
  const derivation = asPrinted(
    title,
    { nl: 'de dag waarop het verzoek gemeld is', en: 'the day on which the request was reported' },
    letter,
    day,
  );
  return { from: member.since, day, lastDay: day, owner: 'CLIENT', derivation, toldAt: told };
};

/** Every time that the clock stood still; while the IND waits for documents, until the last day that it gave for them. */
const suspensionsOf = (member: KeptRecord): Suspension[] => {
  const from = dayIn(member, 'suspendedFrom');
  const until = dayIn(member, 'completeBy');
  const isRunning = member.state === 'completion-requested' && from && until;
  return [...suspensionsIn(member), ...(isRunning ? [{ from, days: stoodStill(from, until, until) }] : [])];
};

/** The term with every suspension that began while it ran: what comes after its end gives an authority no time back. */
const suspended = (member: KeptRecord, count: (suspendedDays: number) => Deadline | undefined): Deadline | undefined => {
  let found = count(0);
  let days = 0;
  for (const suspension of suspensionsOf(member)) {
    if (!found || Temporal.PlainDate.compare(suspension.from, Temporal.PlainDate.from(found.due)) > 0) break;
    days += suspension.days;
    found = count(days);
  }
  return found;
};

/** The letter of extension holds for the application that is pending: one of an earlier procedure says nothing. */
const extensionOf = (dossier: KeptRecord, received: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const extended = dayIn(dossier, 'decisionExtendedOn');
  return extended && Temporal.PlainDate.compare(extended, received) >= 0 ? extended : undefined;
};

const decisionTerm = (dossier: KeptRecord, member: KeptRecord, received: Temporal.PlainDate): Deadline | undefined => {
  const extended = extensionOf(dossier, received) ? true : undefined;
  const printed = extended && dayIn(dossier, 'decideBy');
  return suspended(member, (suspendedDays) =>
    whereGoverned(() => deadline('NAREIS_DECISION', received, { extended, suspendedDays, printed })),
  );
};

const decided = ({ dossier, member }: Case): TermEnd | undefined => {
  if (!member) return undefined;
  const ordered = dayIn(member, 'decideBy');
  if (ordered) {
    const title = stepTerms.decision.title;
    const derivation = asPrinted(
      title,
      { nl: 'de laatste dag die is opgelegd of genoemd', en: 'the last day that was ordered or named' },
      { nl: 'uitspraak of brief', en: 'ruling or letter' },
      ordered,
    );
    return { from: member.since, day: ordered, lastDay: ordered, owner: 'AUTHORITY', derivation, toldAt: toldAtIn(member) };
  }
  const received = dayIn(member, 'received');
  return received && counted(received, decisionTerm(dossier, member, received), member);
};

export const decision = (each: Case): TermEnd | undefined => (validNotice(each) ? undefined : decided(each));

/** Of an application whose extension nobody told of: from the first end on it may be late already. */
export const firstDecisionTerm = ({ dossier, member }: Case): TermEnd | undefined => {
  const received = member && dayIn(member, 'received');
  if (!received || extensionOf(dossier, received) || validNotice({ dossier, member }) || dayIn(member, 'decideBy')) return undefined;
  const found = suspended(member, (suspendedDays) =>
    whereGoverned(() => deadline('NAREIS_DECISION', received, { extended: false, suspendedDays })),
  );
  return counted(received, found, member, {
    remedy: {
      nl: 'Is er een brief van de IND die verlengt? Meld die dan: de termijn is drie maanden langer. Is er geen, laat de advocaat dan beoordelen of een ingebrekestelling nu al kan.',
      en: 'Is there a letter of the IND that extends? Report it: the term is three months longer. If there is none, let the lawyer judge whether a notice of default is possible already.',
    },
  });
};

/** A notice of default is worth something only once the term has passed (domain facts §2.6). */
export const validNotice = (each: Case): Temporal.PlainDate | undefined => {
  const notice = dayIn(each.dossier, 'noticeReceived');
  const term = notice && decided(each);
  return term && Temporal.PlainDate.compare(notice, term.day) > 0 ? notice : undefined;
};

const euros = (cents: number, language: 'nl' | 'en'): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100);

const penaltyText = (notice: Temporal.PlainDate): Text => {
  const rule = penaltyRuleOn(notice.toString());
  const most = rule ? mostOwed(rule) : 0;
  const court = {
    nl: 'Daarna kan beroep wegens niet op tijd beslissen; de rechter geeft de IND in nareiszaken meestal 8 weken, 20 bij nader onderzoek.',
    en: 'After it an appeal for not deciding in time is possible; in these cases the court usually gives the IND 8 weeks, 20 with further research.',
  };
  return most > 0
    ? {
        nl: `De wettelijke dwangsom is hoogstens ${euros(most, 'nl')} (regeling ${rule?.id}). ${court.nl}`,
        en: `The penalty by law is ${euros(most, 'en')} at most (rule ${rule?.id}). ${court.en}`,
      }
    : {
        nl: `Er is geen wettelijke dwangsom meer in vreemdelingenzaken (sinds april 2025). ${court.nl}`,
        en: `There is no penalty by law in immigration cases any more (since April 2025). ${court.en}`,
      };
};

export const noticeOfDefault = (each: Case): TermEnd | undefined => {
  const from = validNotice(each);
  return (
    from &&
    each.member &&
    counted(
      from,
      whereGoverned(() => deadline('DEFAULT_NOTICE_WAIT', from)),
      each.dossier,
      { remedy: penaltyText(from) },
    )
  );
};
