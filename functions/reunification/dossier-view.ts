/** One reunification dossier as the API and the pages show it: where each member stands, what runs until when, what was missed, and what was told. */

import type { AreaId } from '../../schemas/areas.ts';
import { areaOfForm } from '../../schemas/forms/ids.ts';
import { isMemberEvent, memberEvents, type ReunificationEventId } from '../../schemas/forms/reunification/events.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type MemberState, memberStates, reunificationRecords } from '../../schemas/records/reunification.ts';
import { phaseOf } from '../../schemas/step-phases.ts';
import { type StepTermId, stepTermOf } from '../../schemas/step-terms.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { dossierDeadlinesOf } from '../deadlines/deadlines.ts';
import { deadlineView } from '../deadlines/view.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Submission } from '../submissions/submission.ts';
import { isMissed } from './missed-terms.ts';
import { type Dossier, dossierIn, stepDeadlinesOf, uncountedOf } from './step-deadlines.ts';

const textFact = ({ facts }: KeptRecord, name: string): string | undefined => {
  const value = facts[name];
  return typeof value === 'string' ? value : undefined;
};

/** What can be reported of a member from here, in the order of the step plan. */
export const nextEventsOf = (state: string): ReunificationEventId[] =>
  (Object.keys(memberEvents) as ReunificationEventId[]).filter((event) => {
    if (!isMemberEvent(event)) return false;
    const { from }: { readonly from: readonly string[] } = reunificationRecords['dossier-member'].steps[event];
    return from.includes(state);
  });

const memberView = (member: KeptRecord) => ({
  id: member.id ?? '',
  tie: textFact(member, 'tie'),
  staysIn: textFact(member, 'staysIn'),
  state: member.state as MemberState,
  says: memberStates[member.state as MemberState],
  since: member.since.toString(),
  phase: phaseOf[member.state as MemberState],
  next: nextEventsOf(member.state).map((event) => ({ event, says: memberEvents[event as keyof typeof memberEvents] })),
});

/** Missed now, or reviewed before: with the submission that reviewed it and the person who took it up. */
const missedIn = ({ dossier, members }: Dossier, today: Temporal.PlainDate) => {
  const now = stepDeadlinesOf({ dossier, members })
    .filter((deadline) => isMissed(deadline, today))
    .map(({ kind, lastDay }) => `${kind}-${lastDay}`);
  const before = Object.keys(dossier.facts).flatMap((name) => (name.startsWith('reviewed-') ? [name.slice('reviewed-'.length)] : []));
  return [...new Set([...now, ...before])].map((missed) => {
    const kind = missed.slice(0, -'-yyyy-mm-dd'.length) as StepTermId;
    return {
      kind,
      says: stepTermOf(kind).title,
      lastDay: missed.slice(-'yyyy-mm-dd'.length),
      isRunning: now.includes(missed),
      reviewedBy: textFact(dossier, `reviewed-${missed}`),
      takenUpBy: textFact(dossier, `taken-up-${missed}`),
    };
  });
};

const area: AreaId = 'reunification';

const historyOf = (submissions: readonly Submission[]) =>
  submissions
    .filter(({ form }) => areaOfForm[form] === area)
    .map(({ id, form, at, answers, amendedBy }) => ({
      id,
      form,
      event: typeof answers['event'] === 'string' ? answers['event'] : undefined,
      on: typeof answers['happenedOn'] === 'string' ? answers['happenedOn'] : undefined,
      receivedAt: at.toString(),
      amendedBy,
    }));

/** Undefined when the client has no dossier. `submissions`: all about the client, oldest first. */
export const dossierView = (file: ClientFile, submissions: readonly Submission[], today: Temporal.PlainDate) => {
  const found = dossierIn(file.records);
  if (!found) return undefined;
  const { dossier, members } = found;
  return {
    client: file.client.id,
    branch: file.client.branch,
    state: dossier.state,
    since: dossier.since.toString(),
    openedOn: textFact(dossier, 'openedOn'),
    ground: textFact(dossier, 'ground'),
    grantReceived: textFact(dossier, 'grantReceived'),
    closeReason: dossier.state === 'closed' ? textFact(dossier, 'closeReason') : undefined,
    reopenReason: textFact(dossier, 'reopenReason'),
    reopenedFrom: textFact(dossier, 'reopenedFrom'),
    members: members.map(memberView),
    deadlines: dossierDeadlinesOf({ client: file.client, dossier: found }).map((deadline) => deadlineView(deadline, today)),
    uncounted: uncountedOf(found),
    missed: missedIn(found, today),
    history: historyOf(submissions),
  };
};
