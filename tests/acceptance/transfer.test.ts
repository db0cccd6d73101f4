/** A client goes to another branch: the file goes along with its history, terms and reminders, guidance goes on where it was, and the branch before sees it no more. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiClient, good, sendAnswers } from '../../local/client/client.ts';
import { type Life, openLife } from '../support/life.ts';

const data = mkdtempSync(join(tmpdir(), 'wegwijs-transfer-'));
let life: Life;
let client = '';
beforeAll(async () => {
  life = await openLife('2025-01-06', data);
  client = await life.client({ settledOn: '2025-01-06', nameOnCard: 'Voorbeeld Verhuist', birthDate: '1990-05-12' });
  await life.submit('guidance-started', { clientId: client, startedOn: '2025-01-06', variant: 'moved-in' });
  await life.holds(client, 'asylum-temporary', '2026-03-01');
  await life.to('2025-04-08');
  await life.submit('guidance-evaluation', { clientId: client, moment: 'month-3', heldOn: '2025-04-08', finances: '3' });
  await life.to('2025-06-02');
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

const as = (persona: string) => apiClient(life.url, () => life.token(persona));
const there = 'team-leader-vlaardingen';
const sees = async (persona: string) => (await as(persona).GET('/api/clients/{id}', { params: { path: { id: client } } })).response.status;
const tasksOf = async (persona: string) => {
  const { items, others } = await good('the tasks', as(persona).GET('/api/tasks'));
  return [...items, ...others].filter((task) => task.client === client).map(({ id }) => id.slice(client.length + 1));
};
const found = async (persona: string) =>
  (await good('the search', as(persona).POST('/api/clients/search', { body: { name: 'Verhuist' } }))).items.map(({ id }) => id);
const trajectory = () => good('the trajectory', as(there).GET('/api/trajectories/{id}', { params: { path: { id: client } } }));

describe('a client who is transferred to another branch', () => {
  it('is refused to the branch where they are', async () => {
    await expect(life.submit('client-transferred', { clientId: client, to: 'maassluis', transferredOn: '2025-06-02' })).rejects.toThrow(
      'same-branch',
    );
  });

  it('is seen and found there, and here no more', async () => {
    expect([await sees('team-leader'), await sees(there)]).toEqual([200, 404]);

    await life.submit('client-transferred', { clientId: client, to: 'vlaardingen', transferredOn: '2025-06-02' });

    expect([await sees('team-leader'), await sees('volunteer-guidance'), await sees(there)]).toEqual([404, 404, 200]);
    expect([await found('team-leader'), await found(there)]).toEqual([[], [client]]);
  });

  it('takes along what was told, the documents and what is still to come', async () => {
    const { submissions, reminders } = await good(
      'the timeline',
      as(there).GET('/api/clients/{id}/timeline', { params: { path: { id: client } } }),
    );
    expect(submissions.map(({ form }) => form)).toEqual(
      expect.arrayContaining(['client-registration', 'guidance-started', 'guidance-evaluation', 'client-transferred']),
    );
    expect(reminders.filter(({ state, id }) => state === 'planned' && id.includes('2026-03-01')).length).toBeGreaterThan(5);
    expect(await tasksOf('team-leader')).toEqual([]);
    expect(await tasksOf(there)).toEqual(['arrival-guidance']);
  });

  it('goes on in guidance there from the day on which it began, with what was evaluated', async () => {
    await life.to('2025-06-03');
    await sendAnswers(as(there), {
      form: 'guidance-started',
      key: randomUUID(),
      answers: { clientId: client, startedOn: '2025-01-06', variant: 'moved-in' },
    });
    await life.pass('PT1M');

    const { round, year, endsOn, milestones, notAsked } = await trajectory();
    expect({ round, year, endsOn }).toEqual({ round: 1, year: 1, endsOn: '2027-01-06' });
    expect(milestones.filter(({ standing }) => standing === 'open').map(({ name }) => name)).toEqual([
      'guidance-1-month-6',
      'guidance-1-month-12',
      'guidance-1-month-18',
      'guidance-1-close',
      'guidance-1-end',
    ]);
    expect(notAsked).toEqual([]);
  });

  it('is reminded of there: no mail goes to whoever had the client before', async () => {
    const before = life.mailsAbout(client).length;
    await life.to('2025-09-10');
    const to = new Set(
      life
        .mailsAbout(client)
        .slice(before)
        .map((mail) => mail.slice(11)),
    );
    expect(to.size).toBeGreaterThan(0);
    for (const address of to) expect(address).toContain('vlaardingen');
  }, 60_000);

  it('is asked whom to assign there that night, and adds up to what the store holds', async () => {
    const waiting = await good('the tasks', as(there).GET('/api/tasks'));
    expect([...waiting.items, ...waiting.others].map(({ id }) => id)).toContain('vlaardingen.clients-without-owner');
    for (const persona of ['team-leader', there]) {
      const { items: nights } = await good('the nights', as(persona).GET('/api/reconciliations'));
      expect(nights.length).toBeGreaterThan(7);
      expect(nights.filter(({ balanced }) => !balanced)).toEqual([]);
    }
  });

  it('can come back', async () => {
    await sendAnswers(as(there), {
      form: 'client-transferred',
      key: randomUUID(),
      answers: { clientId: client, to: 'maassluis', transferredOn: '2025-09-10' },
    });
    await life.pass('PT1M');
    expect([await sees('team-leader'), await sees(there)]).toEqual([200, 404]);
    expect(await tasksOf('team-leader')).toEqual(['arrival-guidance']);
  });

  it('stands as its history says, in every branch', async () => {
    await life.close();
    const args = ['--import', 'tsx', 'local/rebuild.ts', '--data', data];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: fileURLToPath(new URL('../..', import.meta.url)) }).catch(
      (fault: { stdout: string }) => fault,
    );
    expect(stdout.match(/\d+ differ/g)).toEqual(['0 differ', '0 differ', '0 differ']);
    expect(stdout).toContain('maassluis: 1 clients and records checked');
  }, 60_000);
});
