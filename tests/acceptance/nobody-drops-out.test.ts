/**
 * Nobody drops out: a workflow is killed, a contact turns out never to have been, a volunteer leaves, two executions watch at once. Each time the night
 * finds it and sets right what it can; what is for people stands in somebody's list.
 */
import { SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineArn } from '../../local/machines.ts';
import { executionName } from '../../workflows/guidance-trajectory/tasks.ts';
import { type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
let client = '';
beforeAll(async () => {
  life = await openLife('2025-01-06');
  const joined = { joinedOn: '2025-01-06', kind: 'volunteer', roles: ['guidance'] };
  for (const persona of ['volunteer-guidance', 'team-leader'])
    await life.submit('member-joined', { ...joined, member: life.memberId(persona) });
  client = await life.client({ settledOn: '2025-01-06' });
  await life.submit('guidance-started', { clientId: client, startedOn: '2025-01-06', variant: 'moved-in' });
}, 60_000);
afterAll(() => life.close());

interface Night {
  readonly branch: string;
  readonly day: string;
  readonly trajectories: number;
  readonly late: number;
  readonly inherited: number;
  readonly withStrangers: number;
  readonly found: number;
  readonly lapses: readonly { readonly client: string; readonly kind: string; readonly mend: string }[];
}
interface Listed {
  readonly id: string;
  readonly client?: string;
}

const nightOf = async (day: string): Promise<Night | undefined> =>
  (await life.read<{ guidance: Night[] }>('/api/reconciliations')).guidance.find(
    (night) => night.branch === 'maassluis' && night.day === day,
  );
/** What the night before a day found, in short. */
const lapsesOf = async (day: string): Promise<string[] | undefined> =>
  (await nightOf(day))?.lapses.map(({ client: of, kind, mend }) => `${of === client ? 'ours' : of}: ${kind}, ${mend}`);
/** The tasks about the client in the team leader's own list. */
const leadersTasks = async (): Promise<string[]> =>
  (await life.read<{ items: Listed[] }>('/api/tasks')).items.flatMap((task) =>
    task.client === client ? [task.id.slice(client.length + 1)] : [],
  );
const openTasks = async (): Promise<string[]> => {
  const { items, others } = await life.read<{ items: Listed[]; others: Listed[] }>('/api/tasks');
  return [...items, ...others].flatMap((task) => (task.client === client ? [task.id.slice(client.length + 1)] : []));
};
const executions = async (): Promise<string[]> => {
  const { executions: all } = await life.read<{ executions: { name: string; status: string }[] }>(
    '/_local/executions?machine=guidance-trajectory',
  );
  return all
    .filter(({ name }) => name.includes(client))
    .map(({ name, status }) => `${name.slice(-1)} ${status}`)
    .toSorted();
};

const stop = async (run: number): Promise<void> => {
  const executionArn = `${machineArn('guidance-trajectory').replace(':stateMachine:', ':execution:')}:${executionName({ client, run })}`;
  await new SFNClient({}).send(new StopExecutionCommand({ executionArn }));
};

describe('a night in which all is as it must be', () => {
  it('says how many trajectories it looked at', async () => {
    await life.to('2025-01-07');

    expect(await nightOf('2025-01-07')).toMatchObject({ trajectories: 1, late: 0, found: 0, lapses: [] });
  });
});

describe('a workflow that was killed', () => {
  it('is started again in the night, long before its next reminder', async () => {
    await stop(1);
    expect(await executions()).toEqual(['1 ABORTED']);

    await life.to('2025-01-08');

    expect(await lapsesOf('2025-01-08')).toEqual(['ours: not-watched, restarted']);
    expect(await executions()).toEqual(['1 ABORTED', '2 RUNNING']);
    // No row was due, so the count of the reminders saw nothing.
    const { items } = await life.read<{ items: { day: string; overdue: number; repaired: number }[] }>('/api/reconciliations');
    expect(items.filter(({ overdue, repaired }) => overdue + repaired > 0)).toEqual([]);
  });

  it('reminds on the very day, as if nothing had been', async () => {
    await life.to('2025-01-27');

    const sent = rungsThatAre(await life.ledger(client), 'sent').filter((row) => /^[YZ]/.test(row));
    expect(sent.toSorted()).toEqual(['Y1 2025-01-27 contact-volunteer', 'Z1 2025-01-27 contact-volunteer']);
    expect(await lapsesOf('2025-01-27')).toEqual([]);
  });
});

describe('a client whom nobody met', () => {
  it('is asked after once more when the contact that was noted had been with somebody else', async () => {
    expect(await openTasks()).toContain('guidance-1-contact-2025-01-27');
    const contact = { clientId: client, on: '2025-01-27', how: 'phone', requests: [{ topic: 'other', outcome: 'answered' }] };
    const noted = await life.submit('contact-noted', contact);
    expect(await openTasks()).not.toContain('guidance-1-contact-2025-01-27');
    await life.pass('PT1M');
    await life.submit('entry-withdrawn', { submissionId: noted, reason: 'wrong-client' });
    await life.pass('PT1M');

    expect(await openTasks()).toContain('guidance-1-contact-2025-01-27');
    await life.to('2025-01-28');
    expect(await lapsesOf('2025-01-28')).toEqual([]);
  });
});

describe('a volunteer who leaves', () => {
  it('leaves what was theirs to the team leader, who sees it in their own list', async () => {
    await life.to('2025-02-04');
    expect(await nightOf('2025-02-04')).toMatchObject({ late: 2, inherited: 0, withStrangers: 0, found: 0 });
    expect(await leadersTasks()).toEqual([]);

    await life.submit('member-left', { member: life.memberId('volunteer-guidance'), leftOn: '2025-02-04' });

    expect(await leadersTasks()).toEqual(['guidance-1-contact-2025-01-27', 'guidance-1-intake', 'guidance-1-month-3']);
    await life.to('2025-02-05');
    expect(await nightOf('2025-02-05')).toMatchObject({ late: 2, inherited: 2, withStrangers: 0, found: 0 });
  });

  it('has nothing left once the client was handed over', async () => {
    const [leaver, successor] = [life.memberId('volunteer-guidance'), life.memberId('volunteer-legal')];
    await life.submit('clients-handed-over', {
      leaver,
      handedOverOn: '2025-02-05',
      reason: 'left',
      clients: [{ clientId: client, successor }],
    });

    expect(await leadersTasks()).toEqual([]);
    await life.to('2025-02-06');
    // Whoever has them now was not told to be in the team yet.
    expect(await nightOf('2025-02-06')).toMatchObject({ late: 2, inherited: 0, withStrangers: 2, found: 0 });
    await life.submit('member-joined', { member: successor, joinedOn: '2025-02-06', kind: 'volunteer', roles: ['guidance'] });
    await life.to('2025-02-07');
    expect(await nightOf('2025-02-07')).toMatchObject({ late: 2, inherited: 0, withStrangers: 0, found: 0 });
  });
});

describe('two executions that watch over one trajectory', () => {
  it('are told of until the earlier one has ended, and nobody is reminded twice', async () => {
    const stateMachineArn = machineArn('guidance-trajectory');
    const input = JSON.stringify({ client, family: 'guidance', run: 3 });
    await new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn, name: executionName({ client, run: 3 }), input }));

    await life.to('2025-02-08');

    expect(await executions()).toEqual(['1 ABORTED', '2 RUNNING', '3 RUNNING']);
    expect(await lapsesOf('2025-02-08')).toEqual(['ours: watched-twice, left']);
    await stop(2);
    await life.to('2025-02-10');
    expect(await lapsesOf('2025-02-10')).toEqual([]);
    const sent = rungsThatAre(await life.ledger(client), 'sent');
    expect(sent.filter((row) => row.startsWith('Z2'))).toEqual(['Z2 2025-02-10 contact-volunteer team-leader']);
    expect(life.mailsAbout(client).filter((mail) => mail.startsWith('2025-02-10'))).toHaveLength(2);
  });
});

describe('a trajectory that was closed', () => {
  it('is no concern of the night any more', async () => {
    await life.submit('guidance-closed', { clientId: client, closedOn: '2025-02-10', reason: 'lost-contact' });

    await life.to('2025-02-11');

    expect(await nightOf('2025-02-11')).toMatchObject({ trajectories: 0, late: 0, found: 0 });
    expect((await openTasks()).filter((name) => name.startsWith('guidance'))).toEqual([]);
  });
});
