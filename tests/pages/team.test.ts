/** The team leader's pages: Monday, who guides whom, and handing clients over. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pages } from '../../functions/pages/pages.tsx';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import {
  aClient,
  aFile,
  aNight,
  anId,
  aTask,
  type Fakes,
  fakes,
  guide,
  leader,
  manager,
  municipality,
  nightsInMemory,
  otherGuide,
  otherLeader,
  regional,
  tasksInMemory,
} from './fakes.ts';
import { given, hiddenInputs, visitor } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

/** Clients of the guide, settled this year, so that they are guided. */
const clientsOf = (count: number, changes: Parameters<typeof aClient>[1] = {}) =>
  Array.from({ length: count }, (_, place) => aFile(aClient(place + 1, { settledOn: Temporal.PlainDate.from('2026-03-01'), ...changes })));
const seen = async (path: string, needs: Fakes, person: { id: string } = leader) => {
  const { html, status } = await given(needs, person).go(path);
  return { html, status, text: textOf(html) };
};

describe('who may not see the pages of the team', () => {
  const addresses = ['/team', '/team?branch=maassluis', '/team/assignments', `/team/assignments/${guide.id}`];
  const people = [
    ['a volunteer', guide],
    ['somebody who works for two branches', regional],
    ['the regional manager', manager],
    ['the municipality', municipality],
    ['the team leader of another branch', otherLeader],
  ] as const;

  it.each(addresses.flatMap((address) => people.map(([who, person]) => ({ address, who, person }))))(
    '$address, $who',
    async ({ address, person }) => {
      const needs = fakes(clientsOf(2));
      const { status, html } = await seen(address, needs, person);

      // The other leader's own pages hold nothing of this branch; this branch is refused to them.
      expect(status).toBe(person === otherLeader && !address.includes('branch=') ? 200 : 403);
      expect(html).not.toContain('Voorbeeld Cliënt');
      expect(needs.looks).toEqual([]);
    },
  );

  it('sends who is not signed in to sign in, and back', async () => {
    expect((await given().go('/team')).location).toBe('/sign-in?to=%2Fteam');
  });

  it('is in the menu of who leads, and of nobody else', async () => {
    expect((await seen('/', fakes())).html).toContain('href="/team"');
    expect((await seen('/', fakes(), guide)).html).not.toContain('href="/team"');
  });
});

describe('the page of Monday', () => {
  it('shows what waits, what is overdue with whom, who has how much, and who has room', async () => {
    const needs = fakes(clientsOf(2), {
      ...tasksInMemory([
        aTask(anId(1), 'late', '2026-11-03'),
        aTask(anId(1), 'coming', '2026-11-30'),
        aTask('maassluis', 'review', '2026-11-04', { about: 'branch', owner: 'team-leader' }),
      ]),
      ...nightsInMemory([aNight('2026-11-03')]),
    });
    const { text, html } = await seen('/team', needs);

    expect(text).toMatch(/Mijn team: Maassluis In het kort 2 cliënten zijn niet goed toegewezen De nachtcontrole klopt niet voor 1 dag/);
    expect(text).toMatch(
      /Wacht op de teamleider 04-11-2026 .* Taak review .*Te laat, per medewerker Voorbeeld Begeleider 03-11-2026 .*Taak late Voorbeeld Cliënt 1/,
    );
    expect(text.match(/Taak review/g)).toHaveLength(1);
    expect(text).toMatch(/Te laat Voorbeeld Begeleider 2 2 1 .*Andere Begeleider 0 0 0/);
    expect(html).toContain(`href="/team/assignments/${guide.id}?branch=maassluis"`);
    expect(needs.looks).toEqual([]);
  });

  it('says that all is well when it is', async () => {
    const { text } = await seen('/team', fakes(clientsOf(1, { standIn: otherGuide.id }), nightsInMemory([aNight('2026-11-04')])));

    expect(text).toContain('Niets is te laat en iedereen is toegewezen. De nachtcontrole klopt.');
    expect(text).toContain('Er wacht niets op de teamleider.');
    expect(text).not.toContain('per medewerker');
  });

  it('names the clients without a mail address', async () => {
    const bare = clientsOf(1, { person: { nameOnCard: 'Voorbeeld Zonder', birthDate: '1990' } });

    expect((await seen('/team', fakes(bare))).text).toContain('Geen mailadres: een vrijwilliger krijgt de herinnering: 1 Voorbeeld Zonder');
  });

  it('offers who leads two branches the other one, and begins at the first', async () => {
    const both = { ...leader, posts: [...leader.posts, { branch: 'schiedam', role: 'team-leader' }] } as const;
    const needs = fakes(clientsOf(1));
    const provider = {
      ...needs.provider,
      claimsOf: async (token: string) => ({
        ...(await needs.provider.claimsOf(token)),
        'cognito:groups': both.posts.map(({ branch, role }) => `${branch}:${role}`),
      }),
    };
    const { html } = await seen('/team', { ...needs, provider } as Fakes, both);

    expect(html).toContain('href="/team?branch=schiedam"');
    expect(textOf(html)).toContain('Mijn team: Maassluis');
  });
});

describe('the page of who guides whom', () => {
  it('begins with who has nobody, with the form filled in, and then shows everybody’s caseload', async () => {
    const needs = fakes([
      ...clientsOf(1, { standIn: otherGuide.id }),
      aFile(aClient(2, { settledOn: Temporal.PlainDate.from('2026-03-01') })),
      aFile(aClient(3, { settledOn: Temporal.PlainDate.from('2026-03-01'), contactVolunteer: undefined })),
    ]);
    const { text, html } = await seen('/team/assignments', needs);

    expect(text).toMatch(/Voorbeeld Cliënt 3 geen contactpersoon, geen vervanger .*Voorbeeld Cliënt 2 geen vervanger Per medewerker/);
    expect(text).not.toContain('Cliënt 1 ');
    expect(html).toContain(`href="/forms/client-assigned?clientId=${anId(3)}"`);
    expect(text).toContain('Voorbeeld Begeleider Maatschappelijk begeleider, 2 cliënten');
    expect(text).toContain('Andere Begeleider Maatschappelijk begeleider, 1 cliënten');
  });

  it('shows somebody who works here no more first, since their clients must go to others', async () => {
    const gone = clientsOf(1, { contactVolunteer: anId(999) });

    expect((await seen('/team/assignments', fakes(gone))).text).toMatch(/over te dragen\. Iemand die hier niet meer werkt 1 cliënten/);
  });

  it('comes forty clients at a time', async () => {
    const needs = fakes(clientsOf(45));
    const { html } = await seen('/team/assignments', needs);

    expect(html.match(/Toewijzen: <bdi>/g)).toHaveLength(40);
    expect(html).toContain('href="/team/assignments?branch=maassluis&amp;skip=40"');
    expect((await seen('/team/assignments?branch=maassluis&skip=40', needs)).html.match(/Toewijzen: <bdi>/g)).toHaveLength(5);
  });
});

describe('handing clients over', () => {
  const address = `/team/assignments/${guide.id}`;
  const open = async (needs: Fakes) => {
    const { go } = visitor(pages(needs), leader);
    const { html } = await go(address);
    const send = (chosen: Record<string, string>, more: { headers?: Record<string, string>; hidden?: Record<string, string> } = {}) =>
      go(`${address}/hand-over`, {
        method: 'POST',
        form: { ...hiddenInputs(html), ...more.hidden, _reason: 'left', ...chosen },
        ...(more.headers && { headers: more.headers }),
      });
    return { html, go, send };
  };
  const toOther = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, place) => [`to-${anId(place + 1)}`, otherGuide.id]));

  it('offers for each client who can have the place, and never who stands in already', async () => {
    const { html } = await open(fakes([...clientsOf(1), aFile(aClient(2, { standIn: otherGuide.id }))]));
    const options = html
      .split('<select')
      .slice(1)
      .map((select) => [...select.matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id));

    expect(options).toEqual([[otherGuide.id, leader.id], [leader.id]]);
    expect(textOf(html)).toContain('Voorbeeld Cliënt 1 Is contactpersoon.');
  });

  it('sends the form that hands over, twelve clients at a time, and says what was handed over to whom', async () => {
    const needs = fakes(clientsOf(14));
    const { send } = await open(needs);

    const { status, html } = await send(toOther(14));

    expect(status).toBe(200);
    expect(textOf(html)).toContain('Overgedragen: 14');
    expect(textOf(html)).toContain('Voorbeeld Cliënt 14 naar Andere Begeleider');
    const stored = [...needs.stored.values()];
    expect(stored.map(({ form, branch, answers }) => [form, branch, (answers['clients'] as unknown[]).length])).toEqual([
      ['clients-handed-over', 'maassluis', 12],
      ['clients-handed-over', 'maassluis', 2],
    ]);
    expect(stored[0]?.answers).toMatchObject({ leaver: guide.id, handedOverOn: '2026-11-05', reason: 'left' });
    for (const { id } of stored) expect(html).toContain(`href="/submissions/${id}"`);
  });

  it('sends once, however often it is pressed; other choices from the same page are not sent', async () => {
    const needs = fakes(clientsOf(14));
    const { send } = await open(needs);
    await send(toOther(14));

    expect(textOf((await send(toOther(14))).html)).toContain('Overgedragen: 14');
    expect(needs.stored.size).toBe(2);
    const changed = await send({ ...toOther(14), [`to-${anId(1)}`]: leader.id });
    expect(textOf(changed.html)).toMatch(/Overgedragen: 2 .*Niet overgedragen: 12 .*Voorbeeld Cliënt 1 : Deze groep was al verstuurd/);
    expect(needs.stored.size).toBe(2);
  });

  it('says which client was refused and why, and that the group went with it', async () => {
    const base = fakes(clientsOf(14));
    const why = { nl: 'Iemand anders heeft deze cliënt net toegewezen.', en: 'Somebody else assigned this client.' };
    const needs: Fakes = {
      ...base,
      submissions: {
        ...base.submissions,
        store: async (submission, form, changes, actor) =>
          (submission.answers['clients'] as { clientId: string }[]).some(({ clientId }) => clientId === anId(13))
            ? { outcome: 'refused', refusals: [refusal(['clients', 0, 'clientId'], 'changed-meanwhile', why)] }
            : base.submissions.store(submission, form, changes, actor),
      },
    };
    const { send } = await open(needs);

    const { status, html } = await send(toOther(14));

    expect(status).toBe(200);
    expect(textOf(html)).toMatch(
      /Overgedragen: 12 .*Niet overgedragen: 2 Voorbeeld Cliënt 13 : Iemand anders heeft deze cliënt net toegewezen\. Voorbeeld Cliënt 14 : Dit hoorde bij een groep/,
    );
  });

  it('asks for a choice and a reason, and keeps what was chosen', async () => {
    const needs = fakes(clientsOf(2));
    const { send } = await open(needs);

    for (const chosen of [{}, { ...toOther(1), _reason: '' }, { ...toOther(1), _reason: 'because' }]) {
      const { status, html } = await send(chosen);
      expect(status).toBe(422);
      expect(html).toContain('kies een reden');
      expect(html.includes(`value="${otherGuide.id}" selected`) || html.includes(`selected value="${otherGuide.id}"`)).toBe(
        Object.keys(chosen).length > 0,
      );
    }
    expect(needs.stored.size).toBe(0);
  });

  it.each([
    ['that was not made by our page', {}, { hidden: { _guard: 'forged' } }, 403],
    ['that comes from elsewhere', {}, { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['without a key', {}, { hidden: { _key: 'nothing' } }, 400],
    ['for another branch', {}, { hidden: { _branch: 'vlaardingen' } }, 403],
    ['to somebody who is not of the branch', { [`to-${anId(1)}`]: otherLeader.id }, {}, 400],
  ])('refuses what %s, and stores nothing', async (_, chosen, more, status) => {
    const needs = fakes(clientsOf(1));
    const { send } = await open(needs);

    expect((await send({ ...toOther(1), ...chosen }, more)).status).toBe(status);
    expect(needs.stored.size).toBe(0);
  });

  it('is refused to a volunteer', async () => {
    const needs = fakes(clientsOf(1));
    const { go } = visitor(pages(needs), guide);
    const inputs = hiddenInputs((await go('/')).html);

    const form = { ...inputs, ...toOther(1), _key: randomUUID(), _branch: 'maassluis', _reason: 'left', _day: '2026-11-05' };
    expect((await go(`${address}/hand-over`, { method: 'POST', form })).status).toBe(403);
    expect(needs.stored.size).toBe(0);
  });
});
