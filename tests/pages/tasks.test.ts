/** What waits for somebody: on their home page, on the page of tasks, and taking a task on. */
import { describe, expect, it } from 'vitest';
import { pages } from '../../functions/pages/pages.tsx';
import { aClient, aFile, anId, aTask, fakes, guide, leader, manager, municipality, otherGuide, tasksInMemory } from './fakes.ts';
import { given, hiddenInputs, visitor } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

/** Today is 5 November 2026. The first client is the guide's, the second somebody else's. */
const files = [aFile(aClient(1)), aFile(aClient(2, { contactVolunteer: otherGuide.id }))];
const first = anId(1);
const house = (...tasks: Parameters<typeof tasksInMemory>[0] & object) => fakes(files, tasksInMemory(tasks));

describe('the home page', () => {
  it('begins with what is overdue, whose it is about and the form that does it, filled in', async () => {
    const needs = house(aTask(first, 'later', '2026-11-20'), aTask(first, 'late', '2026-11-03', { prefill: { kind: 'w-document' } }));
    const { html } = await given(needs, guide).go('/');

    expect(textOf(html)).toMatch(
      /Mijn taken 03-11-2026 \(te laat, 2 dagen geleden\) Taak late Voorbeeld Cliënt 1 .* 20-11-2026 \( ?over 15 dagen ?\) Taak later/,
    );
    expect(html).toContain(`href="/forms/residence-document-registered?clientId=${first}&amp;kind=w-document"`);
    expect(needs.looks).toEqual([]);
  });

  it('shows the five nearest deadlines of the clients assigned to them', async () => {
    const many = Array.from({ length: 6 }, (_, place) => aFile(aClient(place + 1)));
    const { html } = await given(fakes(many), guide).go('/');

    const shown = textOf(html).slice(textOf(html).indexOf('Mijn termijnen'));
    expect(shown.match(/Voorbeeld Cliënt \d/g)?.slice(0, 5)).toHaveLength(5);
    expect(html.match(/<time datetime/g)).toHaveLength(5);
    expect(html).toContain('href="/deadlines"');
  });

  it('shows a team leader their own and not those of the team', async () => {
    const task = aTask('maassluis', 'gaps', '2026-11-03', { about: 'branch', owner: 'team-leader', form: 'client-assigned' });
    const { html } = await given(house(task, aTask(first, 'theirs', '2026-11-03')), leader).go('/');

    expect(html).toContain('href="/team/assignments?branch=maassluis"');
    expect(html).not.toContain('Taak theirs');
    expect(html).not.toContain('<time datetime="2027');
    expect(html).toContain('href="/team"');
  });

  it.each([
    ['the regional manager', manager],
    ['the municipality', municipality],
  ])('shows %s neither tasks nor deadlines', async (_, person) => {
    const { html } = await given(house(aTask(first, 'late', '2026-11-03')), person).go('/');

    expect(html).not.toMatch(/Mijn taken|Mijn termijnen|Taak late|href="\/tasks"/);
  });
});

describe('the page of tasks', () => {
  it('shows one’s own and those of others about clients whom one knows, and no more', async () => {
    const needs = house(
      aTask(first, 'mine', '2026-11-03'),
      aTask(first, 'of-the-jurist', '2026-11-04', { claimedBy: leader.id, claimedAs: 'branch' }),
      aTask(anId(2), 'unknown', '2026-11-05'),
    );
    const text = textOf((await given(needs, guide).go('/tasks')).html);

    expect(text).toMatch(/Mijn taken .*Taak mine.*Taken van anderen .*Taak of-the-jurist/);
    expect(text).toContain('Iemand heeft dit opgepakt.');
    expect(text).not.toMatch(/unknown|Cliënt 2/);
  });

  it('says so when nothing waits, to the municipality too', async () => {
    expect((await given(house(aTask(first, 'x', '2026-11-03')), municipality).go('/tasks')).html).toContain('Er wacht niets op u.');
  });

  it('comes in pages of forty', async () => {
    const needs = house(...Array.from({ length: 45 }, (_, place) => aTask(first, `t${place}`, '2026-11-03')));
    const { go } = given(needs, guide);

    expect((await go('/tasks')).html.match(/Taak t/g)).toHaveLength(40);
    expect((await go('/tasks')).html).toContain('href="/tasks?skip=40"');
    expect((await go('/tasks?skip=40')).html.match(/Taak t/g)).toHaveLength(5);
    expect((await go('/tasks?skip=nonsense')).html.match(/Taak t/g)).toHaveLength(40);
  });
});

describe('the button “Ik pak dit op”', () => {
  const open = async (person: { id: string }, from = '/tasks', needs = house(aTask(first, 'day-one', '2026-11-03'))) => {
    const { go } = visitor(pages(needs), person);
    const { html } = await go(from);
    const [, action = ''] = /action="(\/tasks\/[^"]+\/claim)"/.exec(html) ?? [];
    return { needs, go, action, inputs: hiddenInputs(html) };
  };

  it.each([
    ['/', '/'],
    ['/tasks', '/tasks'],
  ])('on %s takes the task on and goes back there', async (from, back) => {
    const { go, action, inputs } = await open(guide, from);

    const answer = await go(action, { method: 'POST', form: inputs });

    expect([answer.status, answer.location]).toEqual([303, back]);
    const { html } = await go(back);
    expect(html).toContain('U hebt dit opgepakt.');
    expect(html).not.toContain('/claim"');
  });

  it('says why not when somebody else was first', async () => {
    const { needs, go, action, inputs } = await open(guide);
    await needs.tasks.claim({ of: first, about: 'client', name: 'day-one' }, { member: leader.id, as: 'branch' });

    const answer = await go(action, { method: 'POST', form: inputs });

    expect(answer.status).toBe(409);
    expect(answer.html).toContain('Iemand anders heeft deze taak al opgepakt');
  });

  it('does nothing that did not come from our page', async () => {
    const { needs, go, action, inputs } = await open(guide);

    for (const [form, headers] of [
      [{ ...inputs, _guard: 'forged' }, {}],
      [{}, {}],
      [inputs, { 'sec-fetch-site': 'cross-site' }],
      [inputs, { origin: 'https://elsewhere.example' }],
    ] as const)
      expect((await go(action, { method: 'POST', form, headers })).status).toBe(403);
    expect((await needs.tasks.one({ of: first, name: 'day-one' }))?.claimedBy).toBeUndefined();
  });

  it('is no way to a task of somebody else’s client, and leads nowhere but to our pages', async () => {
    const { needs, action, inputs } = await open(guide);
    const stranger = visitor(pages(needs), otherGuide);
    const theirs = hiddenInputs((await stranger.go('/tasks')).html);

    expect((await stranger.go(action, { method: 'POST', form: theirs })).status).toBe(404);
    const { location } = await visitor(pages(needs)).go(action, {
      method: 'POST',
      form: { ...inputs, _from: 'https://elsewhere.example' },
    });
    expect(location).toBe('/sign-in?to=%2Ftasks');
  });
});
