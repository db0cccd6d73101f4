/** What stands and waits with a client, and the forms that are offered. */
import { describe, expect, it } from 'vitest';
import type { ClientFile } from '../../functions/clients/client-file.ts';
import type { Task } from '../../functions/tasks/task.ts';
import { areas } from '../../schemas/areas.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aClient, aFile, anId, fakes, guide, leader, municipality } from './fakes.ts';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const aTask = (name: string, dueOn: string, changes: Partial<Task> = {}): Task => ({
  of: anId(1),
  about: 'client',
  name,
  branch: 'maassluis',
  form: 'housing-placed',
  prefill: { clientId: anId(1), home: 'own' },
  title: { nl: `Taak ${name}`, en: `Task ${name}` },
  why: { nl: 'Omdat het moet.', en: 'Because it must.' },
  dueOn: Temporal.PlainDate.from(dueOn),
  owner: 'contact-volunteer',
  state: 'open',
  ...changes,
});

const withFile = (changes: Partial<ClientFile>) => fakes([{ ...aFile(aClient(1)), ...changes }]);

describe('the page of a client', () => {
  it('shows the tasks that are open, the nearest first, each with its form filled in as far as is known', async () => {
    const tasks = [aTask('later', '2026-12-24'), aTask('late', '2026-11-01'), aTask('did', '2026-11-01', { state: 'done' })];
    const { go } = given(withFile({ tasks }), guide);

    const { html } = await go(`/clients/${anId(1)}`);

    expect(html.indexOf('Taak late')).toBeLessThan(html.indexOf('Taak later'));
    expect(html).toContain('<div class="gone">uiterlijk 01-11-2026 (4 dagen geleden)</div>');
    expect(html).toContain('Omdat het moet.');
    expect(html).toContain(`href="/forms/housing-placed?clientId=${anId(1)}&amp;home=own"`);
    expect(html).not.toContain('Taak did');
    expect((await go(`/forms/housing-placed?clientId=${anId(1)}&home=own`)).html).toMatch(/name="home" value="own" checked/);
  });

  it('shows a task that somebody else does without a way into its form', async () => {
    const client = aClient(1, { legalVolunteer: leader.id, contactVolunteer: undefined });
    const lawyerly = { ...leader, posts: [{ branch: 'maassluis', role: 'volunteer-legal' }] } as const;
    const needs = fakes([{ ...aFile(client), tasks: [aTask('home', '2026-12-01')] }]);
    const signedInAs = {
      ...needs.provider,
      claimsOf: async () => ({ sub: lawyerly.id, exp: 2_000_000_000, 'cognito:groups': ['maassluis:volunteer-legal'] }),
    };
    const { go } = given({ ...needs, provider: signedInAs }, lawyerly);

    const { html } = await go(`/clients/${anId(1)}`);

    expect(html).toContain('<span>Taak home</span>');
    expect(html).not.toContain('href="/forms/housing-placed');
    expect(html).toContain(`href="/forms/renewal-sent?clientId=${anId(1)}`);
  });

  it('shows where things stand, and nothing where nothing stands', async () => {
    const housing = {
      kind: 'housing',
      of: anId(1),
      branch: 'maassluis',
      state: 'housed',
      since: Temporal.PlainDate.from('2026-02-01'),
      facts: { home: 'own' },
      person: {},
      version: 1,
    } as const;

    const shown = (await given(withFile({ records: [housing] }), guide).go(`/clients/${anId(1)}`)).html;

    expect(shown).toContain('<strong>Huisvesting</strong><div>Gehuisvest sinds 01-02-2026</div>');
    expect(shown).toContain('Eigen huurwoning');
    expect((await given(fakes(), guide).go(`/clients/${anId(1)}`)).html).not.toContain('Waar staat het');
  });

  it('shows the days of civic integration and of the declaration with what they were derived from', async () => {
    const term = {
      kind: 'integration-term',
      of: anId(1),
      branch: 'maassluis',
      state: 'running',
      since: Temporal.PlainDate.from('2024-01-08'),
      facts: { act: 'wi2021', obligedSince: '2024-01-08', pipSet: '2024-02-29' },
      person: {},
      version: 1,
    } as const;

    const { html } = await given(withFile({ records: [term] }), guide).go(`/clients/${anId(1)}`);

    expect(html).toMatch(/<h2 id="terms">Termijnen<\/h2>.*28-08-2026.*kan nu.*<bdi>Inburgering<\/bdi>/s);
    expect(html).toMatch(/Inburgeren \(wet van 2021\).*Regel INTEGRATION_WI2021, versie 1.*Geteld vanaf<\/dt><dd>29-02-2024/s);
    expect(html).toMatch(/28-02-2027.*Participatieverklaring tekenen.*<bdi>Participatieverklaring<\/bdi>.*Regel PVT_WI2021, versie 1/s);
    expect((await given(fakes(), guide).go(`/clients/${anId(1)}`)).html).not.toContain('id="terms"');
  });
});

describe('the list of forms', () => {
  it('is divided into areas, in the order of their table, and holds what the person may fill in', async () => {
    const { html } = await given(fakes(), leader).go('/forms');

    const shown = [...html.matchAll(/<section><h2>([^<]+)/g)].map(([, title]) => title);
    expect(shown).toEqual(
      Object.values(areas)
        .map(({ nl }) => nl)
        .filter((title) => shown.includes(title)),
    );
    expect(shown).toContain('Huisvesting');
    expect((await given(fakes(), municipality).go('/forms')).html).toContain('vult u geen formulieren in');
  });

  it('is short on the first page, with a way to all of it', async () => {
    const { html } = await given(fakes(), leader).go('/');

    const links = [...html.matchAll(/href="\/forms\/([\w-]+)"/g)].map(([, form]) => form);
    expect(links.length).toBeGreaterThan(0);
    expect(links.length).toBeLessThanOrEqual(6);
    expect(new Set(links).size).toBe(links.length);
    expect(html).toContain('<a class="target" href="/forms">Alle formulieren</a>');
  });
});
