/** The page of the week, and the sheet for a visit, with fakes behind them: whose week it is, how much of it is shown, and who looked. */
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { KeptRecord } from '../../functions/records/record.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import {
  aClient,
  aFile,
  anId,
  aTask,
  fakes,
  guide,
  leader,
  manager,
  otherGuide,
  recordsInMemory,
  regional,
  tasksInMemory,
} from './fakes.ts';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const record = (kind: KeptRecord['kind'], of: string, facts: KeptRecord['facts'], changes: Partial<KeptRecord> = {}): KeptRecord => ({
  ...{ kind, of, branch: 'maassluis', state: 'running', since: Temporal.PlainDate.from('2026-01-01'), facts, person: {}, version: 1 },
  ...changes,
});
const hours = (branch: string, from: string) =>
  record(
    'schedule',
    branch,
    { toldAt: '2026-01-01T09:00:00Z', slots: [{ kind: 'walk-in', weekday: 'monday', from, till: '12:00' }] },
    { branch, state: 'set', id: anId(70) },
  );

describe('the page of the week', () => {
  it('is that of the person: a volunteer reads their own tasks, a team leader what waits for the team leader', async () => {
    const tasks = tasksInMemory([
      aTask(anId(1), 'volunteers', '2026-11-06'),
      aTask(anId(1), 'leaders', '2026-11-06', { owner: 'team-leader' }),
      aTask('maassluis', 'of-the-branch', '2026-11-06', { about: 'branch', owner: 'team-leader' }),
    ]);
    const needs = fakes([aFile(aClient(1))], tasks);

    const [own, theirs, other] = [
      await given(needs, guide).go('/week'),
      await given(needs, leader).go('/week'),
      await given(needs, otherGuide).go('/week'),
    ];

    expect(own.html).toContain('Taak volunteers');
    expect(own.html).not.toMatch(/Taak (leaders|of-the-branch)/);
    expect(theirs.html).not.toContain('Taak volunteers');
    expect(theirs.html).toContain('Taak leaders');
    expect(theirs.html).toContain('Taak of-the-branch');
    expect(other.html).not.toMatch(/Taak |Voorbeeld Cliënt/);
    expect(needs.looks).toEqual([]);
  });

  it('of who sees nobody has nothing', async () => {
    const needs = fakes([aFile(aClient(1))], { records: recordsInMemory([hours('maassluis', '10:00')]) });

    const { status, html } = await given(needs, manager).go('/week');

    expect(status).toBe(200);
    expect(html).toContain('Er staat niets voor deze week.');
    expect(html).not.toContain('Spreekuren');
  });

  it('names the branch of the consultation hours for who works in two', async () => {
    const needs = fakes([], { records: recordsInMemory([hours('maassluis', '10:00'), hours('vlaardingen', '09:00')]) });

    expect((await given(needs, regional).go('/week')).html).toMatch(/09:00–12:00<\/span> Inloopspreekuur \(Vlaardingen\)/);
    expect((await given(needs, guide).go('/week')).html).not.toMatch(/\(Maassluis\)|Vlaardingen/);
  });

  it('says of a decision that is late that it is the authority’s', async () => {
    const file = aFile(aClient(1));
    const renewal = { application: 'asylum-extension', sentOn: Temporal.PlainDate.from('2026-04-22'), channel: 'online' } as const;
    const documents = file.documents.map((document) => ({ ...document, state: 'renewal-pending' as const, renewal }));

    const { html } = await given(fakes([{ ...file, documents }]), guide).go('/week');

    expect(html).toMatch(/Te laat<\/h2>.*22-10-2026.*de beslissing is te laat/);
  });

  it('stays light for who has 500 clients with something overdue, and says how many it does not show', async () => {
    const many = Array.from({ length: 500 }, () =>
      aFile(aClient(0, { id: randomUUID(), person: { nameOnCard: `Voorbeeld ${randomUUID()}`, birthDate: '1990' } })),
    );
    const tasks = tasksInMemory(many.map(({ client }) => aTask(client.id, 'late', '2026-11-01')));
    const { go } = given(fakes(many, tasks), guide);

    const { html } = await go('/week');

    expect(html).toContain('En nog 488 meer');
    const style = await go(/<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '');
    expect(gzipSync(html).length + gzipSync(style.html).length).toBeLessThanOrEqual(15_000);
  });

  it.each(['soon', '2026-W54', '2028-W10', '2025-W01'])('refuses the week %s', async (week) => {
    expect((await given(fakes(), guide).go(`/week?week=${week}`)).status).toBe(400);
  });
});

describe('the sheet for a visit', () => {
  const inGuidance = (number: number) => ({
    ...aFile(
      aClient(number, {
        person: { nameOnCard: 'Enigma Naam', birthDate: '1987-06-05', phoneNumber: '06 12345678', alienNumber: '1234567890' },
      }),
    ),
    records: [record('trajectory', anId(number), { startedOn: '2026-10-01', round: 1 })],
  });

  it('is a look at the file, and tells of the person the name alone, which is not its title', async () => {
    const needs = fakes([inGuidance(1)]);

    const { html } = await given(needs, guide).go(`/trajectories/${anId(1)}/visit`);

    expect(html).toContain('<bdi>Enigma Naam</bdi>');
    expect(html).toContain('<title>Huisbezoek - Wegwijs</title>');
    expect(html).not.toMatch(/1987|12345678|@/);
    expect(needs.looks).toEqual([`${guide.id} looked at ${anId(1)}`]);
  });

  it('leads to the forms that its reader may fill in', async () => {
    const needs = fakes([inGuidance(1)]);
    const asJurist = fakes([{ ...inGuidance(1), client: { ...inGuidance(1).client, legalVolunteer: regional.id } }]);

    expect((await given(needs, guide).go(`/trajectories/${anId(1)}/visit`)).html).toContain('/forms/home-visit?');
    const { html } = await given(asJurist, regional).go(`/trajectories/${anId(1)}/visit`);
    expect(html).not.toContain('/forms/home-visit?');
    expect(html).toContain('/forms/contact-noted?');
  });
});
