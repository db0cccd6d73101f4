/**
 * More than three years of civic integration under both acts: the plan is asked after, the end and the signature are reminded of, a decision of DUO moves
 * them, another school does not, what was told by mistake leaves nothing, and an exam ends it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LedgerRow, type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
let school = '';
/** Under the act of 2021. */
let newcomer = '';
/** Under the act of 2013: one who is given time for a literacy course, one of whom nothing is told. */
let learner = '';
let silent = '';
let mistaken = '';
let mistake = '';

const enrol = (client: string, obligedSince: string) =>
  life.submit('integration-enrolled', { clientId: client, obligedSince, providerId: school, level: 'a2', enrolledOn: '2022-02-14' });
const decide = (client: string, decision: string, decidedOn: string, rest: Record<string, unknown> = {}) =>
  life.submit('integration-term-decided', { clientId: client, decision, decidedOn, ...rest });
const extend = (client: string, decidedOn: string, extendedUntil: string, ground = 'not-culpable') =>
  decide(client, 'extended', decidedOn, { ground, extendedUntil });

beforeAll(async () => {
  life = await openLife('2022-02-14');
  school = await life.submit('language-provider-added', { name: 'Voorbeeldschool', town: 'Voorbeeldstad', since: '2021-07-01' });
  [newcomer, learner, silent, mistaken] = [
    await life.client({ settledOn: '2022-02-01' }),
    await life.client({ settledOn: '2019-08-01' }),
    await life.client({ settledOn: '2019-05-01' }),
    await life.client({ settledOn: '2022-02-01' }),
  ];
  await life.pass('PT1M');
  await enrol(newcomer, '2022-02-14');
  await enrol(learner, '2019-09-02');
  await enrol(silent, '2019-06-03');
  mistake = await enrol(mistaken, '2022-02-14');
}, 60_000);
afterAll(() => life.close());

const rows = async (client: string, about: string) =>
  (await life.ledger(client)).filter(({ id }) => id.startsWith(`integration#${about}.`));
const planned = async (client: string, about: string) => rungsThatAre(await rows(client, about), 'planned');
const sent = async (client: string, about: string) => rungsThatAre(await rows(client, about), 'sent');
const isOpen = ({ state }: LedgerRow) => state === 'planned' || state === 'claimed';

/** The names of the tasks that are open and due within three months, or until a day. */
const tasks = async (client: string, until = ''): Promise<string[]> => {
  const { items, others } = await life.read<Record<'items' | 'others', { id: string; client?: string }[]>>(`/api/tasks?until=${until}`);
  return [...items, ...others].filter((task) => task.client === client).map(({ id }) => id.split('.')[1] ?? '');
};

const deadlines = async (client: string, until: string): Promise<string[]> => {
  const { items } = await life.read<{ items: { client: string; kind: string; day: string; standing: string }[] }>(
    `/api/deadlines?until=${until}`,
  );
  return items.filter((each) => each.client === client).map(({ day, kind, standing }) => `${day} ${kind} ${standing}`);
};

const runsOf = async (client: string): Promise<string[]> => {
  const { executions } = await life.read<{ executions: { name: string; status: string }[] }>('/_local/executions?machine=integration-term');
  return executions.filter(({ name }) => name.includes(client)).map(({ name, status }) => `${name.split('-').at(-1)} ${status}`);
};

// Months go by in each story: as fast as the machine is free.
describe('the term of civic integration', { timeout: 240_000 }, () => {
  it('of a client under the act of 2021 waits for the plan, and asks after it when it is late', async () => {
    expect(await planned(newcomer, 'plan-due')).toEqual(['G1 2022-04-26 contact-volunteer', 'G2 2022-05-23 contact-volunteer team-leader']);
    expect(await deadlines(newcomer, '2022-05-14')).toEqual(['2022-04-25 plan-due coming']);
    expect(await tasks(newcomer)).toEqual([]);

    await life.to('2022-05-02');

    expect(await sent(newcomer, 'plan-due')).toEqual(['G1 2022-04-26 contact-volunteer']);
    expect(await deadlines(newcomer, '2022-05-14')).toEqual(['2022-04-25 plan-due overdue']);
  });

  it('of an enrolment that was withdrawn leaves nothing', async () => {
    await life.submit('entry-withdrawn', { submissionId: mistake, reason: 'wrong-client' });

    const left = await rows(mistaken, 'plan-due');
    expect(left.map(({ state, explanation }) => [state, explanation])).toContainEqual(['cancelled', 'entry-withdrawn']);
    expect(left.filter(isOpen)).toEqual([]);
    expect(await deadlines(mistaken, '2023-05-02')).toEqual([]);
    expect(await runsOf(mistaken)).toEqual(['1 SUCCEEDED']);
  });

  it('runs three years from the plan, with the signature within it', async () => {
    await decide(newcomer, 'plan-set', '2022-05-02');

    expect(await planned(newcomer, 'integration-ends')).toEqual([
      'I1 2024-05-02 contact-volunteer',
      'I2 2024-11-02 contact-volunteer',
      'I3 2025-02-02 contact-volunteer',
      'I4 2025-04-02 contact-volunteer team-leader',
      'I5 2025-05-02 contact-volunteer team-leader',
      'I6 2025-05-03 contact-volunteer team-leader',
    ]);
    expect(await planned(newcomer, 'signature-due')).toEqual([
      'S1 2024-11-02 contact-volunteer',
      'S2 2025-02-02 contact-volunteer',
      'S3 2025-04-02 contact-volunteer team-leader',
      'S4 2025-05-02 team-leader',
      'S5 2025-05-03 contact-volunteer team-leader',
    ]);
    expect((await rows(newcomer, 'plan-due')).filter(({ rung }) => rung === 'G2')).toMatchObject([
      { state: 'cancelled', explanation: 'task-done' },
      { state: 'cancelled', explanation: 'task-done' },
    ]);
  });

  it('of a client of whom nothing is told climbs to the day after, and begins anew with the term that DUO sets then', async () => {
    await life.to('2022-07-04');
    // The year before was past when the client was enrolled: that rung went out late.
    expect(await sent(silent, 'integration-ends')).toEqual([
      'I2 2021-12-03 contact-volunteer',
      'I3 2022-03-03 contact-volunteer',
      'I4 2022-05-03 contact-volunteer team-leader',
      'I5 2022-06-03 contact-volunteer team-leader',
      'I6 2022-06-04 contact-volunteer team-leader',
    ]);
    expect(await deadlines(silent, '2022-10-04')).toEqual(['2021-12-03 window-opens overdue', '2022-06-03 integration-ends overdue']);
    expect(await runsOf(silent)).toEqual(['1 SUCCEEDED']);

    await extend(silent, '2022-07-04', '2024-06-03', 'other');

    expect((await planned(silent, 'integration-ends'))[0]).toBe('I1 2023-06-03 contact-volunteer');
    expect((await runsOf(silent)).toSorted()).toEqual(['1 SUCCEEDED', '2 RUNNING']);
  });

  it('of a client under the act of 2013 is extended for a literacy course', async () => {
    await life.to('2022-08-15');
    expect((await sent(learner, 'integration-ends')).at(-1)).toBe('I4 2022-08-02 contact-volunteer team-leader');

    await extend(learner, '2022-08-15', '2024-09-02', 'literacy');

    expect(await planned(learner, 'integration-ends')).toEqual([
      'I1 2023-09-02 contact-volunteer',
      'I2 2024-03-02 contact-volunteer',
      'I3 2024-06-02 contact-volunteer',
      'I4 2024-08-02 contact-volunteer team-leader',
      'I5 2024-09-02 contact-volunteer team-leader',
      'I6 2024-09-03 contact-volunteer team-leader',
    ]);
    expect((await rows(learner, 'integration-ends')).filter(({ state }) => state === 'superseded')).toHaveLength(4);
    expect(await rows(learner, 'signature-due')).toEqual([]);
  });

  it('stays as it is at another school', async () => {
    await life.to('2023-09-04');
    const before = await planned(newcomer, 'integration-ends');

    await life.submit('integration-provider-changed', { clientId: newcomer, providerId: school, changedOn: '2023-09-04', reason: 'level' });

    expect(await planned(newcomer, 'integration-ends')).toEqual(before);
  });

  it('ends with the last exam, and hears no more of it', async () => {
    await life.to('2024-03-11');
    expect(await deadlines(learner, '2024-12-31')).toEqual(['2024-03-02 window-opens open', '2024-09-02 integration-ends coming']);
    const exam = { clientId: learner, takenOn: '2024-03-11', result: 'passed' };
    await life.submit('integration-exam', { ...exam, part: 'reading', isLast: false });
    expect(await planned(learner, 'integration-ends')).toHaveLength(4);

    await life.submit('integration-exam', { ...exam, part: 'speaking', isLast: true });

    expect((await rows(learner, 'integration-ends')).filter(isOpen)).toEqual([]);
    expect(await deadlines(learner, '2024-12-31')).toEqual([]);
    expect((await runsOf(learner)).filter((run) => run.endsWith('RUNNING'))).toEqual([]);
  });

  it('is asked about while DUO has a request for an extension, and while a refusal can be objected to', async () => {
    await life.submit('integration-extension-requested', { clientId: silent, requestedOn: '2024-03-11', ground: 'not-culpable' });
    expect(await planned(silent, 'decision-due')).toEqual([
      'V1 2024-05-07 contact-volunteer',
      'V2 2024-05-20 contact-volunteer team-leader',
    ]);
    expect(await deadlines(silent, '2024-06-10')).toEqual(['2024-05-06 decision-due coming', '2024-06-03 integration-ends coming']);
    expect(await tasks(silent)).toEqual(['integration-decision-2024-05-06']);

    await life.to('2024-05-13');
    expect(await sent(silent, 'decision-due')).toEqual(['V1 2024-05-07 contact-volunteer']);
    await decide(silent, 'refused', '2024-05-13');
    expect((await rows(silent, 'decision-due')).filter(isOpen)).toEqual([]);
    expect(await planned(silent, 'objection-ends')).toEqual([
      'B1 2024-06-03 contact-volunteer',
      'B2 2024-06-17 contact-volunteer team-leader',
      'B3 2024-06-24 contact-volunteer team-leader',
      'B4 2024-06-25 team-leader',
    ]);
    expect(await tasks(silent)).toEqual(['integration-objection-2024-06-24']);

    await life.to('2024-06-10');
    expect(await sent(silent, 'objection-ends')).toEqual(['B1 2024-06-03 contact-volunteer']);
    await life.submit('integration-objection', { clientId: silent, what: 'filed', on: '2024-06-10' });
    expect((await rows(silent, 'objection-ends')).filter(isOpen)).toEqual([]);
    expect(await tasks(silent)).toEqual([]);

    await life.to('2024-08-05');
    await extend(silent, '2024-08-05', '2025-06-03');
    expect((await planned(silent, 'integration-ends')).at(-1)).toBe('I6 2025-06-04 contact-volunteer team-leader');
  });

  it('moves with a decision of DUO, back when that was told by mistake, and the signature with it', async () => {
    await life.to('2024-11-11');
    expect(await sent(newcomer, 'signature-due')).toEqual(['S1 2024-11-02 contact-volunteer']);

    const wrong = await extend(newcomer, '2024-11-11', '2026-11-02');
    expect((await planned(newcomer, 'signature-due'))[0]).toBe('S1 2026-05-02 contact-volunteer');
    await life.pass('PT1M');
    await life.submit('entry-withdrawn', { submissionId: wrong, reason: 'wrong-client' });

    expect((await planned(newcomer, 'signature-due')).map((rung) => rung.slice(0, 13))).toEqual([
      'S2 2025-02-02',
      'S3 2025-04-02',
      'S4 2025-05-02',
      'S5 2025-05-03',
    ]);
    await life.pass('PT1M');
    await extend(newcomer, '2024-11-11', '2025-11-02');
    expect((await planned(newcomer, 'integration-ends')).map((rung) => rung.slice(0, 13)).slice(-5)).toEqual([
      'I2 2025-05-02',
      'I3 2025-08-02',
      'I4 2025-10-02',
      'I5 2025-11-02',
      'I6 2025-11-03',
    ]);
  });

  it('asks for the signature at DUO as a task, until it is there', async () => {
    await life.to('2025-08-04');
    expect(await tasks(newcomer)).toEqual(['pvt-duo-integration-2025-11-02']);
    await life.submit('pvt-notified', {
      clientId: newcomer,
      notifiedOn: '2025-08-04',
      obligedSince: '2022-02-14',
      firstHousingRegistration: '2022-02-01',
    });
    expect(await tasks(newcomer)).toEqual(['pvt-duo-integration-2025-11-02']);
    await life.pass('PT1M');
    const [session] = [
      await life.submit('pvt-session-planned', {
        gathering: 'first',
        round: 1,
        day: '2025-08-04',
        time: '13:30',
        language: 'ar',
        places: 15,
      }),
    ];
    await life.pass('PT1M');
    await life.submit('pvt-attended', {
      sessionId: session,
      session: 'first',
      heldOn: '2025-08-04',
      attendance: [{ clientId: newcomer, attended: true }],
    });
    await life.pass('PT1M');
    await life.submit('pvt-signed', { clientId: newcomer, signedOn: '2025-08-04' });
    expect((await planned(newcomer, 'signature-due')).map((rung) => rung.slice(0, 2))).toEqual(['S3', 'S4', 'S5']);
    await life.pass('PT1M');

    const atDuo = await life.submit('pvt-registered-at-duo', { clientId: newcomer, registeredOn: '2025-08-04' });

    expect((await rows(newcomer, 'signature-due')).filter(isOpen)).toEqual([]);
    expect(await tasks(newcomer)).toEqual([]);
    expect(await deadlines(newcomer, '2026-08-04')).toEqual(['2025-05-02 window-opens open', '2025-11-02 integration-ends coming']);

    await life.pass('PT1M');
    await life.submit('entry-withdrawn', { submissionId: atDuo, reason: 'wrong-client' });
    expect((await planned(newcomer, 'signature-due')).map((rung) => rung.slice(0, 2))).toEqual(['S3', 'S4', 'S5']);
    expect(await tasks(newcomer)).toEqual(['pvt-duo-integration-2025-11-02']);
    await life.pass('PT1M');
    await life.submit('pvt-registered-at-duo', { clientId: newcomer, registeredOn: '2025-08-04' });
    expect(await tasks(newcomer)).toEqual([]);
  });

  it('is asked for when somebody takes part under the act of 2021 and nobody told of it', async () => {
    const client = await life.client({ settledOn: '2024-06-03' });
    const home = { obligedSince: '2024-06-10', firstHousingRegistration: '2024-06-03' };
    await life.pass('PT1M');
    await life.submit('pvt-notified', { clientId: client, notifiedOn: '2025-08-04', ...home });
    expect(await tasks(client)).toEqual(['integration-enrolment']);
    await life.pass('PT1M');

    await life.submit('integration-enrolled', {
      clientId: client,
      obligedSince: '2024-06-10',
      pipSetOn: '2024-08-01',
      providerId: school,
      level: 'b1',
      enrolledOn: '2025-08-04',
    });

    expect(await tasks(client, '2027-08-01')).toEqual(['pvt-duo-integration-2027-08-01']);
    expect(await planned(client, 'signature-due')).toHaveLength(5);
  });

  it('leaves no row without what became of it, and every reminder went out once', async () => {
    await life.submit('integration-exam', { clientId: newcomer, part: 'speaking', takenOn: '2025-08-04', result: 'passed', isLast: true });
    await life.to('2025-08-06');

    for (const client of [newcomer, learner, silent, mistaken]) {
      const all = (await life.ledger(client)).filter(({ id }) => id.startsWith('integration#'));
      expect(all).not.toEqual([]);
      expect(all.filter(isOpen)).toEqual([]);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect((await runsOf(client)).filter((run) => !run.endsWith('SUCCEEDED'))).toEqual([]);
    }
    const nights = await life.read<{ items: { overdue: number; balanced: boolean }[] }>('/api/reconciliations');
    expect(nights.items.filter(({ overdue, balanced }) => overdue > 0 || !balanced)).toEqual([]);
  });
});
