/** What holds for every page: escaping, headers, languages, weight, and how it says no. */
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aClient, aFile, anId, aTask, fakes, guide, leader, tasksInMemory } from './fakes.ts';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

describe('every page', () => {
  const attack = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
  const record = {
    kind: 'housing',
    of: anId(1),
    branch: 'maassluis',
    state: 'housed',
    since: Temporal.PlainDate.from('2026-02-01'),
    facts: {},
    person: { nameOnCard: attack },
    version: 1,
  } as const;
  const attacked = {
    ...aFile(aClient(1, { person: { nameOnCard: attack, birthDate: '1990', emailAddress: 'a@b.example' } })),
    records: [
      record,
      { ...record, kind: 'trajectory', state: 'running', facts: { startedOn: '2026-02-01', round: 1 }, person: {} } as const,
    ],
  };
  const paths = [
    '/',
    '/clients',
    `/clients/${anId(1)}`,
    '/week',
    `/trajectories/${anId(1)}`,
    `/trajectories/${anId(1)}/visit`,
    '/tasks',
    '/team',
    '/team/assignments',
    `/team/assignments/${guide.id}`,
    '/deadlines?until=2028-01-01',
    '/calendar',
    '/reconciliations',
    '/reports/annual/2025',
    '/reports/annual/2025/M32',
    '/reports/annual/2025/trends',
    '/forms',
    '/forms/renewal-sent',
    `/forms/renewal-sent?clientId=${anId(1)}`,
    '/sign-out',
    '/participation',
    '/api-docs',
    '/api-docs/submitRenewalSent',
    '/none',
  ];

  it.each(paths.flatMap((path) => [guide, leader].map((person) => ({ path, person, name: person.name }))))(
    'shows a name as text: $path, to $name',
    async ({ path, person }) => {
      const tasks = tasksInMemory([aTask(anId(1), 'late', '2026-11-01', { title: { nl: attack, en: attack } })]);
      const { go } = given(fakes([attacked], tasks), person);

      const { html } = await go(path);

      expect(html).not.toMatch(/<script|<img| style=| on\w+="/);
    },
  );

  it.each(paths)('keeps to itself: %s', async (path) => {
    const { go } = given(fakes(), guide);

    const { headers } = await go(path);

    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('script-src');
  });

  it('is in Dutch, or in English for who asked for it, from then on', async () => {
    const { go } = given(fakes(), guide);

    expect((await go('/clients')).html).toContain('<html lang="nl">');
    expect((await go('/clients?lang=en')).html).toContain('<html lang="en">');
    expect((await go('/forms')).html).toContain('<html lang="en">');
    expect((await go('/forms?lang=xx')).html).toContain('<html lang="en">');
  });

  it('has its style under an address that never changes what it gives', async () => {
    const { go } = given();
    const { html } = await go('/');
    const address = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';

    const style = await go(address);

    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await go('/style.0000000000.css')).status).toBe(404);
  });

  it('stays light for a team leader with more clients than a list can hold', async () => {
    const many = Array.from({ length: 140 }, () =>
      aFile(aClient(0, { id: randomUUID(), person: { nameOnCard: `Voorbeeld ${randomUUID().slice(0, 12)}`, birthDate: '1990-05-12' } })),
    );
    const { go } = given(fakes(many), leader);
    const form = await go('/forms/residence-document-registered');
    const style = await go(/<link rel="stylesheet" href="([^"]+)"/.exec(form.html)?.[1] ?? '');

    expect(form.html).toContain('Staat de cliënt er niet bij?');
    expect(gzipSync(form.html).length + gzipSync(style.html).length).toBeLessThanOrEqual(15_000);
  });

  it('stays light for the team leader of a branch with 500 clients, all with something overdue and nobody assigned', async () => {
    const many = Array.from({ length: 500 }, () => {
      const person = { nameOnCard: `Voorbeeld ${randomUUID().slice(0, 12)}`, birthDate: '1990-05-12' };
      return aFile(aClient(0, { id: randomUUID(), person, settledOn: Temporal.PlainDate.from('2026-03-01'), standIn: undefined }));
    });
    const tasks = many.map(({ client }) => aTask(client.id, 'late', '2026-11-01'));
    const { go } = given(fakes(many, tasksInMemory(tasks)), leader);
    const style = await go(/<link rel="stylesheet" href="([^"]+)"/.exec((await go('/')).html)?.[1] ?? '');

    for (const path of ['/', '/tasks', '/team', '/team/assignments', `/team/assignments/${guide.id}`]) {
      const { html } = await go(path);
      expect(html).toMatch(/Voorbeeld [0-9a-f]{8}/);
      expect(gzipSync(html).length + gzipSync(style.html).length, path).toBeLessThanOrEqual(15_000);
    }
  });

  it('that is not there says so', async () => {
    const { go } = given(fakes(), guide);

    for (const path of ['/nowhere', '/forms/nothing', '/clients/1', `/clients/${anId(99)}`, '/submissions/x', '/clients/../forms']) {
      expect((await go(path)).status).toBe(path === '/clients/../forms' ? 200 : 404);
    }
  });

  it('that fails gives a number to mention and nothing of the fault', async () => {
    const broken = fakes();
    const { go } = given({ ...broken, clients: { ...broken.clients, visibleTo: () => Promise.reject(new Error('secret detail')) } }, guide);

    const answer = await go('/clients');

    expect(answer.status).toBe(500);
    expect(answer.html).toContain('Er ging iets mis');
    expect(answer.html).not.toContain('secret detail');
  });

  it('treats a token that is not genuine as none', async () => {
    const { go, jar } = given();
    jar.set('session', 'forged');

    expect((await go('/clients')).status).toBe(303);
  });
});
