/** What an event in the procedure asks of somebody. Each task is one member's: who was forgotten stays on the list. */
import { relations } from '../../schemas/forms/client-registration.ts';
import type { ReunificationEventId } from '../../schemas/forms/reunification/events.ts';
import type { ReunificationEvent } from '../../schemas/forms/reunification/reunification-event.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Change } from '../submissions/submission.ts';
import type { PlannedTask } from '../tasks/task.ts';
import { TermRefusal } from '../terms/refusal.ts';
import { deadline } from '../terms/terms.ts';
import { membersIn } from './dossier.ts';

type Telling = Pick<ReunificationEvent, 'clientId' | 'event' | 'happenedOn' | 'lastDay'>;

const opened = ({ clientId, event, happenedOn, lastDay }: Telling, member: string, tie: unknown): PlannedTask[] => {
  const about = { of: clientId, about: 'client' } as const;
  if ((event === 'completion-requested' || event === 'completion-extended') && lastDay) {
    return [
      {
        ...about,
        name: `completion-${member}-${lastDay}`,
        form: 'reunification-event',
        prefill: { clientId, event: 'completion-sent', about: 'some-members' },
        title: { nl: 'Aanvulling sturen aan de IND', en: 'Send the documents that the IND asks for' },
        why: {
          nl: 'De brief noemt een laatste dag. Vraag uitstel vóór die dag als het niet lukt.',
          en: 'The letter names a last day. Ask for more time before that day if it cannot be met.',
        },
        dueOn: lastDay,
        owner: 'legal-volunteer',
      },
    ];
  }
  if (event === 'arrived') {
    return [
      {
        ...about,
        name: `report-ind-${member}`,
        form: 'reunification-event',
        prefill: { clientId, event: 'reported-ind', about: 'some-members' },
        title: { nl: 'Gezinslid melden bij de IND', en: 'Report the family member to the IND' },
        why: { nl: 'Wie aankomt, meldt zich binnen drie dagen bij de IND.', en: 'Who arrives reports to the IND within three days.' },
        dueOn: reportBy(happenedOn),
        owner: 'legal-volunteer',
      },
    ];
  }
  if (event === 'reported-ind') {
    return [
      {
        ...about,
        name: `register-${member}`,
        form: 'client-registration',
        prefill: { inflow: 'family-reunification', relation: relationOf(tie), householdOf: clientId },
        title: { nl: 'Gezinslid inschrijven als cliënt', en: 'Register the family member as a client' },
        why: {
          nl: 'De familie krijgt eigen begeleiding. Meld die daarna als gebeurtenis in het dossier.',
          en: 'The family gets guidance of its own. Report its start as an event in the dossier.',
        },
        dueOn: happenedOn.add({ weeks: 1 }),
        owner: 'contact-volunteer',
      },
    ];
  }
  return [];
};

/** What the member is to the household of the sponsor. */
const relationOf = (tie: unknown): keyof typeof relations => {
  if (tie === 'spouse') return 'partner';
  if (tie === 'foster-child') return 'child';
  return Object.keys(relations).find((relation): relation is keyof typeof relations => relation === tie) ?? 'other';
};

/** Days from before the terms that we know count three days plainly: they are long past. */
const reportBy = (arrivedOn: Temporal.PlainDate): Temporal.PlainDate => {
  try {
    return Temporal.PlainDate.from(deadline('REPORT_IND', arrivedOn).due);
  } catch (fault) {
    if (fault instanceof TermRefusal) return arrivedOn.add({ days: 3 });
    throw fault;
  }
};

const endsGuidance: readonly ReunificationEventId[] = ['own-trajectory-started', 'closed-success', 'closed-other'];

/** Whether a task has been done, or has become pointless, by an event of its member. */
const isSettledBy = (name: string, event: ReunificationEventId, member: string): boolean =>
  name.startsWith(`completion-${member}-`) ||
  name === `report-ind-${member}` ||
  (name === `register-${member}` && endsGuidance.includes(event));

export const taskChanges = (telling: Telling, member: string, file: ClientFile | undefined): Change[] => {
  const toOpen = opened(telling, member, membersIn(file).find(({ id }) => id === member)?.facts['tie']);
  const settled = (file?.tasks ?? []).filter(
    ({ name, state }) => state === 'open' && isSettledBy(name, telling.event, member) && !toOpen.some((task) => task.name === name),
  );
  return [
    ...toOpen.map((task): Change => ({ do: 'open task', task })),
    ...settled.map(
      ({ name }): Change => ({ do: 'close task', task: { of: telling.clientId, about: 'client', name }, on: telling.happenedOn }),
    ),
  ];
};
