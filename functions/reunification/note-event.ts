/** What the form reunification event does: the members whom it concerns take the step of the same name, all of them or nobody. */

import { mostMembers } from '../../schemas/forms/reunification/choices.ts';
import { isMemberEvent, type memberEvents } from '../../schemas/forms/reunification/events.ts';
import type { ReunificationEvent } from '../../schemas/forms/reunification/reunification-event.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Anchor } from '../../schemas/policies.ts';
import { reunificationRecords } from '../../schemas/records/reunification.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { seeClient } from '../clients/see-client.ts';
import { isOver, type KeptRecord } from '../records/record.ts';
import type { KnowingEffect } from '../submissions/submission.ts';
import { dayFact, membersIn, stepDossier, stepMember } from './dossier.ts';
import { taskChanges } from './event-tasks.ts';
import { dayIn, forgottenOnReopening, type PrintedDay, stoodStill, suspensionsIn, suspensionsTo } from './member-facts.ts';

type MemberEvent = keyof typeof memberEvents;

/** The days from which terms count, under the names that the terms have for them (`schemas/policies.ts`). */
const anchorsOf = ({ event, happenedOn, letterOn }: ReunificationEvent): Partial<Record<Anchor, string | null>> => {
  switch (event) {
    case 'receipt-confirmed':
      return { received: dayFact(happenedOn) };
    case 'decided-positive':
    case 'decided-partial':
      return { decisionSent: dayFact(letterOn), noticeDated: dayFact(letterOn) };
    case 'decided-negative':
    case 'objection-rejected':
    case 'appeal-rejected':
      return { decisionSent: dayFact(letterOn) };
    case 'mvv-to-collect':
      return letterOn ? { noticeDated: dayFact(letterOn) } : {};
    case 'mvv-issued':
      return { mvvIssued: dayFact(happenedOn) };
    case 'arrived':
      return { arrived: dayFact(happenedOn) };
    case 'reported-ind':
      return { reported: dayFact(happenedOn) };
    default:
      return {};
  }
};

/** What the last day that a letter names is the end of; the next event says nothing of it, so each is kept by its own name. */
const printedBy: Partial<Record<ReunificationEvent['event'], PrintedDay>> = {
  'completion-requested': 'completeBy',
  'completion-extended': 'completeBy',
  'decided-partial': 'objectBy',
  'decided-negative': 'objectBy',
  'objection-rejected': 'objectBy',
  'appeal-rejected': 'objectBy',
  'decided-positive': 'collectBy',
  'mvv-to-collect': 'collectBy',
  'mvv-collection-extended': 'collectBy',
  'mvv-issued': 'mvvEndsOn',
  reopened: 'decideBy',
  'decision-term-extended': 'decideBy',
};

const printedIn = ({ event, letterOn, lastDay }: ReunificationEvent): Record<string, string | null> => {
  const name = printedBy[event];
  // The letter that grants may name the day already; a later report without a letter of its own does not take it away.
  const isKept = event === 'mvv-to-collect' && letterOn === undefined && lastDay === undefined;
  return name && !isKept ? { [name]: dayFact(lastDay) } : {};
};

/** While the IND waits for documents its clock stands still (Awb 4:15): what each pause took is added up when it ends. */
const suspensionBy = ({ event, happenedOn, letterOn }: ReunificationEvent, member: KeptRecord | undefined): Record<string, Json> => {
  if (event === 'completion-requested') return { suspendedFrom: dayFact(letterOn ?? happenedOn) };
  const from = member && dayIn(member, 'suspendedFrom');
  if (!from || event === 'completion-extended') return {};
  const ended = { from, days: stoodStill(from, happenedOn, dayIn(member, 'completeBy')) };
  return { suspendedFrom: null, suspensions: suspensionsTo([...suspensionsIn(member), ended]) };
};

/** What the newest event said; where it says nothing, the word of an older one no longer holds. */
const factsOf = (answers: ReunificationEvent, member: KeptRecord | undefined, now: Temporal.Instant): Record<string, Json | undefined> => ({
  letterOn: dayFact(answers.letterOn),
  receivedOn: dayFact(answers.receivedOn),
  addressee: answers.addressee ?? null,
  lastDay: dayFact(answers.lastDay),
  plannedFor: dayFact(answers.plannedFor),
  reopenReason: answers.reopenReason,
  toldAt: now.toString(),
  ...(answers.event === 'filed' && { filedOn: dayFact(answers.happenedOn) }),
  ...(answers.event === 'mvv-collection-extended' && { mvvExtendedOn: dayFact(answers.letterOn ?? answers.happenedOn) }),
  ...suspensionBy(answers, member),
  ...(answers.event === 'reopened' && forgottenOnReopening),
  ...anchorsOf(answers),
  ...printedIn(answers),
});

const notForEverybody = refusal(['about'], 'not-for-everybody', {
  nl: 'Dit kan nu niet voor iedereen in het dossier. Kies de gezinsleden voor wie het geldt.',
  en: 'This is not possible now for everybody in the dossier. Choose the family members for whom it holds.',
});

const nobody = refusal(['about'], 'nobody-in-procedure', {
  nl: 'Er is in dit dossier niemand voor wie dit kan. Voeg eerst de gezinsleden toe.',
  en: 'There is nobody in this dossier for whom this is possible. Add the family members first.',
});

const tooMany = refusal(['about'], 'too-many-members', {
  nl: `Meer dan ${mostMembers} gezinsleden tegelijk gaat niet. Kies ze in groepen.`,
  en: `More than ${mostMembers} family members at once is not possible. Choose them in groups.`,
});

interface Concerned {
  readonly id: string;
  readonly otherwise: Refusal;
}

const concerned = ({ about, members = [] }: ReunificationEvent, event: MemberEvent, file: ClientFile | undefined): Concerned[] => {
  if (about === 'some-members') {
    return members.map(({ memberId }, row) => ({ id: memberId, otherwise: refusal(['members', row, 'memberId'], 'wrong-state') }));
  }
  const { from }: { readonly from: readonly string[] } = reunificationRecords['dossier-member'].steps[event];
  const everybody = membersIn(file).filter((member) => (event === 'reopened' ? from.includes(member.state) : !isOver(member)));
  return everybody.map(({ id }) => ({ id, otherwise: notForEverybody }));
};

export const noteEvent: KnowingEffect<ReunificationEvent> = {
  knows: ({ clientId }) => [clientId],
  effect: (answers, { now }, known) => {
    const { clientId: client, event, happenedOn: on, letterOn, receivedOn, lastDay } = answers;
    if (!isMemberEvent(event)) {
      const facts =
        event === 'notice-of-default-received'
          ? { noticeReceived: dayFact(on) }
          : { decisionExtendedOn: dayFact(letterOn ?? on), ...printedIn(answers) };
      return {
        client,
        changes: [
          seeClient(client),
          stepDossier(client, event, { on, facts: { ...facts, receivedOn: dayFact(receivedOn), lastDay: dayFact(lastDay) } }),
        ],
      };
    }
    const file = known.get(client);
    const chosen = concerned(answers, event, file);
    if (chosen.length > mostMembers) return { refusals: [tooMany] };
    // Without anybody to move there is nothing to keep; of a client who is not there, that is what is said.
    if (chosen.length === 0 && file) return { refusals: [nobody] };
    const members = new Map(membersIn(file).map((member) => [member.id, member]));
    return {
      client,
      changes: [
        seeClient(client),
        stepDossier(client, 'member-moved', { on }),
        ...chosen.flatMap(({ id, otherwise }) => [
          stepMember(client, id, event, { on, facts: factsOf(answers, members.get(id), now), otherwise }),
          ...taskChanges(answers, id, file),
        ]),
      ],
    };
  },
};
