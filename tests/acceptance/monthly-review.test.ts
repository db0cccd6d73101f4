/** Three months of the monthly round, over HTTP and with the real workflow: dossiers come and go, somebody never answers, the scheduler is out over the 1st. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { monthlyReviews } from '../../functions/adapters/step-functions/monthly-reviews.ts';
import { systemClock } from '../../functions/adapters/system/world.ts';
import { messageTag } from '../../functions/messages/headers.ts';
import { noteUndelivered } from '../../functions/residence/note-undelivered/note-undelivered.ts';
import { machineArn } from '../../local/machines.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { type Life, openLife } from '../support/life.ts';

/** The name of the local table. */
const tableName = 'wegwijs';

let life: Life;
beforeAll(async () => {
  life = await openLife('2026-10-31');
});
afterAll(() => life.close());

interface Listed {
  readonly branch: string;
  readonly rounds: readonly { readonly month: string; readonly state: string; readonly daysLate: number; readonly counts?: object }[];
  readonly shown?: {
    readonly counts: object;
    readonly dossiers: readonly { readonly client: string; readonly progress: string; readonly askedOn: string }[];
  };
}

const family = new Map<string, string>();

const aDossier = async (openedOn: string, client: Record<string, unknown> = {}): Promise<string> => {
  const clientId = await life.client(client);
  await life.pass('PT1M');
  await life.submit('dossier-opened', {
    clientId,
    openedOn,
    ground: 'a',
    grantedOn: '2026-09-14',
    decisionReceivedOn: '2026-09-18',
    origin: 'here',
    filedBy: 'lawyer',
  });
  await life.pass('PT1M');
  const member = { clientId, name: 'Enigma Gezinslid', tie: 'spouse', birthDate: '1992', staysIn: 'turkey', beginsAt: 'taken-over-queued' };
  family.set(clientId, await life.submit('dossier-member-added', member));
  return clientId;
};

const anUpdate = (clientId: string, month: string) => ({
  clientId,
  month,
  members: [{ memberId: family.get(clientId), state: 'queued', change: 'no-change', next: 'none' }],
});
const tell = (client: string, month: string) => life.submit('monthly-update', anUpdate(client, month));
const close = (clientId: string, closedOn: string) => life.submit('dossier-closed', { clientId, closedOn, reason: 'withdrawn' });

const round = async (month: string) => {
  const { items } = await life.read<{ items: Listed[] }>(`/api/rounds?month=${month}`);
  const [here] = items.filter(({ branch }) => branch === 'maassluis');
  const progress = (client: string) => here?.shown?.dossiers.find((dossier) => dossier.client === client)?.progress;
  return { ...here?.rounds.find((each) => each.month === month), shown: here?.shown?.counts, progress };
};

/** Who was written to about the update of a client, by day: the step plan of a dossier has mails of its own. */
const mailsAboutUpdate = (client: string) =>
  ['volunteer-legal', 'team-leader']
    .flatMap((persona) => life.mailsTo(`${persona}@wegwijs.example`))
    .filter(({ text }) => text.split('\n\n').some((note) => note.includes('maandelijkse mutatie') && note.includes(`/clients/${client}`)))
    .map(({ at, to }) => `${String(at).slice(0, 10)} ${to.join()}`)
    .toSorted();

const monthsOf = async () => {
  const { items } = await life.read<{ items: (Listed & { missed: string[]; notBegun?: string })[] }>('/api/rounds');
  const here = items.find(({ branch }) => branch === 'maassluis');
  return here && { rounds: here.rounds, missed: here.missed, notBegun: here.notBegun };
};

const rows = async (client: string, month: string) =>
  (await life.ledger(client))
    .filter(({ id }) => id.startsWith(`dossier#${month}`))
    .map(({ rung, recipient, plannedFor, state, explanation, lateDays }) =>
      [rung, recipient, plannedFor, state, explanation, lateDays || undefined].filter(Boolean).join(' '),
    );

const tasksOf = async (client: string) => {
  const { items, others } = await life.read<{ items: Task[]; others: Task[] }>('/api/tasks?until=2027-06-01');
  return [...items, ...others].filter((task) => task.client === client && task.form === 'monthly-update');
};
interface Task {
  readonly client: string;
  readonly form: string;
  readonly dueOn: string;
  readonly prefill: object;
  readonly asked: { readonly role: string };
}

describe('the monthly round', () => {
  let told: string;
  let silent: string;
  let leaving: string;
  let arriving: string;
  let nobodys: string;

  it('asks on the 1st of every open dossier, at seven, once', async () => {
    told = await aDossier('2026-10-05');
    silent = await aDossier('2026-10-06');
    leaving = await aDossier('2026-10-07');
    nobodys = await aDossier('2026-10-08', { legalVolunteer: undefined });

    await life.to('2026-11-01', '06:59');
    expect(await tasksOf(told)).toEqual([]);
    await life.to('2026-11-01', '07:01');

    expect(await tasksOf(told)).toMatchObject([
      { dueOn: '2026-11-05', prefill: { clientId: told, month: '2026-11' }, asked: { role: 'legal-volunteer' } },
    ]);
    expect(await tasksOf(nobodys)).toMatchObject([{ asked: { role: 'team-leader' } }]);
    expect(await rows(silent, '2026-11')).toEqual(['M1 dossier-volunteer 2026-11-05 planned', 'M2 team-leader 2026-11-10 planned']);
    expect(await round('2026-11')).toMatchObject({ state: 'open', daysLate: 0, shown: { asked: 4, waiting: 4 } });
    expect(mailsAboutUpdate(told)).toEqual([]);
  });

  it('is started twice and runs once', async () => {
    const reviews = monthlyReviews(machineArn('monthly-review'));
    for (let time = 0; time < 2; time += 1) await reviews.start({ branch: 'maassluis', month: '2026-11', run: 1 });
    await life.to('2026-11-02');
    // As after the loss of an execution: another takes over while the first one waits.
    await reviews.start({ branch: 'maassluis', month: '2026-11', run: 2 });
    await life.to('2026-11-02', '11:00');

    expect(await tasksOf(told)).toHaveLength(1);
    expect(await round('2026-11')).toMatchObject({ shown: { asked: 4 } });
  });

  it('takes an update of a month once, and closes its task', async () => {
    await tell(told, '2026-11');

    expect(await tasksOf(told)).toEqual([]);
    const { status, body } = await life.ask('/api/forms/monthly-update/submissions', anUpdate(told, '2026-11'));
    expect([status, body]).toMatchObject([422, { errors: [{ pointer: '#/month', rule: 'month-told-before' }] }]);
    expect((await round('2026-11')).progress(told)).toBe('done');
  });

  it('reminds the volunteer on the 5th, in one digest and without names, and the team leader for whom has no volunteer', async () => {
    await life.to('2026-11-03');
    arriving = await aDossier('2026-11-03');
    await life.to('2026-11-05');

    expect(await rows(told, '2026-11')).toEqual([
      'M1 dossier-volunteer 2026-11-05 cancelled update-sent',
      'M2 team-leader 2026-11-10 planned',
    ]);
    for (const client of [silent, leaving, arriving])
      expect(mailsAboutUpdate(client)).toEqual(['2026-11-05 volunteer-legal@wegwijs.example']);
    expect(mailsAboutUpdate(nobodys)).toEqual(['2026-11-05 team-leader@wegwijs.example']);
    const [mail, ...more] = life.mailsTo('volunteer-legal@wegwijs.example').filter(({ at }) => String(at).startsWith('2026-11-05'));
    expect(more).toEqual([]);
    expect(mail?.text).toContain('Er wachten 3 taken');
    expect(mail?.text).not.toMatch(/Enigma|Voorbeeld/);
    expect((await round('2026-11')).progress(silent)).toBe('asked');
  });

  it('reminds the team leader on the 10th of what is open and still missing', async () => {
    await life.to('2026-11-08');
    await close(leaving, '2026-11-08');
    await life.to('2026-11-10');

    expect(await rows(leaving, '2026-11')).toEqual([
      'M1 dossier-volunteer 2026-11-05 sent',
      'M2 team-leader 2026-11-10 cancelled dossier-closed',
    ]);
    expect(mailsAboutUpdate(silent)).toEqual(['2026-11-05 volunteer-legal@wegwijs.example', '2026-11-10 team-leader@wegwijs.example']);
    expect((await round('2026-11')).progress(silent)).toBe('overdue');
  });

  it('counts the month after the last working day, and a gap stays one when it is told later', async () => {
    await life.to('2026-11-30', '23:59');
    expect(await round('2026-11')).toMatchObject({ state: 'open' });
    await tell(arriving, '2026-11');
    await life.to('2026-12-01', '00:01');

    const counts = { asked: 5, done: 2, gaps: 2, dossiersClosed: 1 };
    expect(await round('2026-11')).toMatchObject({ state: 'closed', counts, shown: counts });
    await tell(silent, '2026-11');
    const closed = await round('2026-11');
    expect(closed).toMatchObject({ counts });
    expect([silent, nobodys, leaving, told, arriving].map(closed.progress)).toEqual(['gap', 'gap', 'dossier-closed', 'done', 'done']);
  });

  it('asks in the next month of who is open then, whoever told the last one', async () => {
    await life.to('2026-12-01');

    expect(await round('2026-12')).toMatchObject({ state: 'open', shown: { asked: 4 } });
    expect(await tasksOf(leaving)).toEqual([]);
    for (const client of [told, silent, arriving]) expect(await tasksOf(client)).toMatchObject([{ prefill: { month: '2026-12' } }]);
  });

  it('takes one of two updates of a month that are sent in at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => life.ask('/api/forms/monthly-update/submissions', anUpdate(arriving, '2026-12'))),
    );

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422]);
    for (const { status, body } of answers)
      if (status === 422) expect(body).toMatchObject({ errors: [{ pointer: '#/month', rule: 'month-told-before' }] });
    const { submissions } = await life.read<{ submissions: { form: string }[] }>(`/api/clients/${arriving}/timeline`);
    // That of November, and one of December.
    expect(submissions.filter(({ form }) => form === 'monthly-update')).toHaveLength(2);
  });

  it('asks again about a dossier that was closed and reopened within the month, and reminds again of what was cancelled', async () => {
    await life.to('2026-12-04');
    await close(silent, '2026-12-04');
    expect(await tasksOf(silent)).toEqual([]);
    await life.to('2026-12-12');
    expect(await rows(silent, '2026-12')).toEqual([
      'M1 dossier-volunteer 2026-12-05 cancelled dossier-closed',
      'M2 team-leader 2026-12-10 cancelled dossier-closed',
    ]);
    expect((await round('2026-12')).progress(silent)).toBe('dossier-closed');

    const reopening = { clientId: silent, reopenedOn: '2026-12-12', reason: 'new-facts', members: [{ memberId: family.get(silent) }] };
    await life.submit('dossier-reopened', reopening);

    expect(await tasksOf(silent)).toMatchObject([{ dueOn: '2026-12-12', prefill: { month: '2026-12' } }]);
    expect((await round('2026-12')).progress(silent)).toBe('overdue');
    await life.to('2026-12-13');
    const again = async () => (await rows(silent, '2026-12')).filter((row) => !row.includes('cancelled'));
    expect(await again()).toEqual(['M1 dossier-volunteer 2026-12-13 sent', 'M2 team-leader 2026-12-18 planned']);
    await life.to('2026-12-18');
    expect(await again()).toEqual(['M1 dossier-volunteer 2026-12-13 sent', 'M2 team-leader 2026-12-18 sent']);
  });

  it('tells the next one with the next digest when mail is reported as not arrived long after it went out', async () => {
    await life.to('2026-12-24', '15:00');
    const [mail] = life.mailsTo('volunteer-legal@wegwijs.example').filter(({ at }) => String(at).startsWith('2026-12-13'));
    const world = { clock: systemClock, setting: (name: string) => (name === 'TABLE_NAME' ? tableName : name) };
    const note = noteUndelivered({ clients: clientsTable(world), ledger: ledgerTable(world) });
    const at = momentOn(Temporal.PlainDate.from('2026-12-24'), '15:00');
    const bounce = { message: mail?.tags?.[messageTag], kind: 'transient', at } as const;
    expect(await note(bounce)).toBe('next-one-is-told');
    await note(bounce);

    await life.to('2026-12-25', '07:59');
    const told = () =>
      life.mailsTo('team-leader@wegwijs.example').filter(({ text }) => text.includes('Mail aan een vrijwilliger komt niet aan'));
    expect(told()).toEqual([]);
    await life.to('2026-12-25');
    expect(told()).toMatchObject([{ text: expect.stringContaining(`/clients/${silent}`) }]);
  });

  it('begins late after an outage of the scheduler, once, says so, and reminds late', async () => {
    await life.to('2026-12-31');
    await life.ask('/_local/outage', { part: 'scheduler', until: '2027-01-06T08:00:00Z' });
    await life.to('2027-01-06', '12:00');
    expect((await round('2027-01')).state).toBeUndefined();
    await life.to('2027-01-07');

    expect(await round('2027-01')).toMatchObject({ state: 'open', daysLate: 6, shown: { asked: 4 } });
    expect(await tasksOf(silent)).toMatchObject([{ prefill: { month: '2026-12' } }, { dueOn: '2027-01-07' }]);
    await life.to('2027-01-10');
    expect(await rows(silent, '2027-01')).toEqual(['M1 dossier-volunteer 2027-01-05 sent 2', 'M2 team-leader 2027-01-10 sent']);
  });

  it('asks again when an update is withdrawn', async () => {
    const update = await tell(told, '2027-01');
    expect((await round('2027-01')).progress(told)).toBe('done');
    await life.submit('entry-withdrawn', { submissionId: update, reason: 'did-not-happen' });

    expect((await tasksOf(told)).map(({ prefill }) => prefill)).toContainEqual({ clientId: told, month: '2027-01' });
    expect((await round('2027-01')).progress(told)).toBe('overdue');
  });

  it('shows a month of which there was no round at all', async () => {
    await life.to('2027-01-31');
    await life.ask('/_local/outage', { part: 'scheduler', until: '2027-03-03T00:00:00Z' });

    await life.to('2027-02-01', '06:59');
    expect(await monthsOf()).toMatchObject({ missed: [], notBegun: undefined });
    await life.to('2027-02-20');
    expect(await monthsOf()).toMatchObject({ missed: [], notBegun: '2027-02' });
    await life.to('2027-03-02');
    expect(await monthsOf()).toMatchObject({ missed: ['2027-02'], notBegun: '2027-03' });
    await life.to('2027-03-04');
    expect(await monthsOf()).toMatchObject({
      missed: ['2027-02'],
      notBegun: undefined,
      rounds: [{ month: '2027-03', daysLate: 2 }, {}, {}, {}],
    });
  });

  it('balances every night', async () => {
    await life.to('2027-03-20');
    const { items } = await life.read<{ items: { branch: string; balanced: boolean; overdue: number }[] }>('/api/reconciliations');

    expect(items.filter(({ balanced, overdue }) => !balanced || overdue > 0)).toEqual([]);
    expect(items.length).toBeGreaterThan(30);
  });

  it('counts the month while no mail goes out, and tells late, once, what is still missing', async () => {
    await life.to('2027-04-03');
    await close(silent, '2027-04-03');
    await life.to('2027-04-28', '12:00');
    await life.submit('dossier-reopened', {
      clientId: silent,
      reopenedOn: '2027-04-28',
      reason: 'court',
      members: [{ memberId: family.get(silent) }],
    });
    await life.ask('/_local/outage', { part: 'mail', until: '2027-05-01T12:00:00Z' });
    await life.to('2027-05-01');

    const april = async () => (await rows(silent, '2027-04')).filter((row) => !row.includes('cancelled'));
    expect(await round('2027-04')).toMatchObject({ state: 'closed', counts: { asked: 4, done: 0, gaps: 4, dossiersClosed: 0 } });
    expect(await april()).toEqual([
      expect.stringMatching(/^M1 dossier-volunteer 2027-04-29 (planned|claimed)$/),
      // The day that the ladder gives lies after the last working day.
      expect.stringMatching(/^M2 team-leader 2027-04-30 (planned|claimed)$/),
    ]);
    await life.to('2027-05-02');
    expect(await april()).toEqual(['M1 dossier-volunteer 2027-04-29 sent 2', 'M2 team-leader 2027-04-30 sent 1']);
    const late = mailsAboutUpdate(silent).filter((line) => line >= '2027-04-28' && line < '2027-05-05');
    expect(late.map((line) => line.slice(11)).toSorted()).toEqual(['team-leader@wegwijs.example', 'volunteer-legal@wegwijs.example']);
    expect(await round('2027-04')).toMatchObject({ counts: { gaps: 4 } });
  }, 60_000);
});
