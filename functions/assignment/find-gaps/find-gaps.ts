/**
 * Runs every night, after the reminders were counted: in each branch every client who is guided has an owner and a stand-in, or the team leader
 * has a task that says how many have not. The task stands once, with the count of the last night, and goes when there is none.
 */
import { type Clock, dayOf, type Temporal } from '../../../schemas/kernel/time.ts';
import type { Clients } from '../../clients/clients.ts';
import { everyPage } from '../../clients/every-page.ts';
import { log } from '../../edge/log.ts';
import type { Records } from '../../records/records.ts';
import type { PlannedTask } from '../../tasks/task.ts';
import type { Tasks } from '../../tasks/tasks.ts';
import { withoutSomebody } from '../guided.ts';

export interface FindGapsNeeds {
  readonly clients: Pick<Clients, 'inBranchForTask'>;
  readonly records: Pick<Records, 'inBranch'>;
  readonly tasks: Pick<Tasks, 'keepOpen' | 'close'>;
  readonly clock: Clock;
  readonly branches: readonly string[];
}

export interface Unassigned {
  readonly branch: string;
  /** Clients without an owner, without a stand-in, or without both. */
  readonly clients: number;
}

export const findGaps = (needs: FindGapsNeeds) => async (): Promise<readonly Unassigned[]> => {
  const found: Unassigned[] = [];
  const faults: unknown[] = [];
  for (const branch of needs.branches) {
    try {
      found.push(await findInBranch(branch, needs));
    } catch (fault) {
      faults.push(fault);
    }
  }
  // Every branch that could be looked at was; the rest is told, and tried again by the schedule.
  if (faults.length > 0) throw new AggregateError(faults, 'some branches could not be looked at');
  return found;
};

const findInBranch = async (branch: string, { clients, records, tasks, clock }: FindGapsNeeds): Promise<Unassigned> => {
  const today = dayOf(clock.now());
  const [guided, members] = await Promise.all([
    everyPage((after) => clients.inBranchForTask(branch, after)),
    everyPage((after) => records.inBranch(branch, 'member', 'open', after)),
  ]);
  const count = withoutSomebody(guided, members, today).length;
  const task = taskFor(branch, count, today);
  await (count > 0 ? tasks.keepOpen(branch, task) : tasks.close(branch, task));
  log({ code: count > 0 ? 'clients-without-owner' : 'clients-all-assigned', count });
  return { branch, clients: count };
};

/** Within a week a client has somebody: the branch's own promise, no law. */
const patience = { days: 7 } as const;

const taskFor = (branch: string, count: number, today: Temporal.PlainDate): PlannedTask => ({
  of: branch,
  about: 'branch',
  name: 'clients-without-owner',
  form: 'client-assigned',
  prefill: {},
  title:
    count === 1
      ? { nl: '1 cliënt zonder vaste contactpersoon of vervanger', en: '1 client without a contact volunteer or a stand-in' }
      : {
          nl: `${count} cliënten zonder vaste contactpersoon of vervanger`,
          en: `${count} clients without a contact volunteer or a stand-in`,
        },
  why: {
    nl: 'Elke nacht wordt geteld. Is iedereen toegewezen, dan verdwijnt deze taak vanzelf.',
    en: 'Every night it is counted. Once everybody is assigned this task goes by itself.',
  },
  dueOn: today.add(patience),
  owner: 'team-leader',
});
