/** The participation sessions as a volunteer sees them: whom they guide by name, the others as a number; and who may not look at all. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { KeptRecord } from '../../functions/records/record.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { RecordKindId } from '../../schemas/records/index.ts';
import {
  aClient,
  aFile,
  anId,
  fakes,
  guide,
  leader,
  manager,
  municipality,
  otherGuide,
  otherLeader,
  recordsInMemory,
  regional,
} from './fakes.ts';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const record = (kind: RecordKindId, of: string, state: string, more: Partial<KeptRecord> = {}): KeptRecord => ({
  ...{ kind, of, branch: 'maassluis', state, since: Temporal.PlainDate.from('2026-10-05'), facts: {}, person: {}, version: 1 },
  ...more,
});

const sessionId = anId(500);
const aSession = (changes: KeptRecord['facts'] = {}, state = 'planned') =>
  record('pvt-session', 'maassluis', state, {
    id: sessionId,
    facts: {
      ...{ gathering: 'first', round: 2, day: '2026-11-30', time: '13:30', language: 'ar', places: 2, invited: [anId(1), anId(2)] },
      ...changes,
    },
  });

/** Of clients 1 to 4 the odd ones are the guide's. */
const house = (session = aSession(), states = ['invited', 'invited', 'notified', 'notified']) => {
  const files = [1, 2, 3, 4].map((number) => aFile(aClient(number, { contactVolunteer: number % 2 === 1 ? guide.id : otherGuide.id })));
  const records = states.map((state, place) => record('participation', anId(place + 1), state, { facts: { notifiedOn: '2026-10-05' } }));
  return fakes(files, { records: recordsInMemory([...records, session]) });
};
const pageFor = (person: Parameters<typeof given>[1], path: string, needs = house()) => given(needs, person).go(path);
const ofSession = (page = '') => `/participation/sessions/${sessionId}${page}`;

describe('the planning of sessions', () => {
  it('names to a volunteer whom they guide and counts the others; a team leader reads all names', async () => {
    const [seen, all] = [(await pageFor(guide, '/participation')).html, (await pageFor(leader, '/participation')).html];

    expect(seen).toContain('2 cliënten wachten');
    expect(seen).toContain('Voorbeeld Cliënt 3');
    expect(seen).not.toContain('Voorbeeld Cliënt 4');
    expect(seen).toContain('En 1 cliënt die niet aan u is toegewezen.');
    expect(all).toContain('Voorbeeld Cliënt 4');
    expect(all).not.toContain('niet aan u');
  });

  it('is no look at a file', async () => {
    const needs = house();

    for (const path of ['/participation', ...['', '/attendance', '/certificates', '/invitations'].map(ofSession)])
      expect((await pageFor(leader, path, needs)).status).toBe(200);

    expect(needs.looks).toEqual([]);
  });

  it.each([manager, municipality, regional])('is closed to $name, and home does not lead there', async (person) => {
    for (const path of ['/participation', ofSession()]) expect((await pageFor(person, path)).status).toBe(403);
    expect((await pageFor(person, '/')).html).not.toContain('href="/participation"');
  });

  it('is reached from home by who plans, and holds nothing of another branch', async () => {
    expect((await pageFor(guide, '/')).html).toContain('href="/participation"');
    expect((await pageFor(otherLeader, '/participation')).html).toContain('Niemand wacht op een bijeenkomst.');
    expect((await pageFor(otherLeader, '/participation?branch=maassluis')).status).toBe(403);
    expect((await pageFor(otherLeader, ofSession())).status).toBe(404);
  });

  it('offers no session without a free place, and one that has with the invitation', async () => {
    const full = (await pageFor(leader, '/participation')).html;
    const free = (await pageFor(leader, '/participation', house(aSession({ places: 3 })))).html;

    expect(full).toContain(`/forms/pvt-invited?clientId=${anId(3)}&amp;session=first&amp;invitedOn=2026-11-05"`);
    expect(free).toContain(`/forms/pvt-invited?clientId=${anId(3)}&amp;session=first&amp;invitedOn=2026-11-05&amp;sessionId=${sessionId}"`);
  });

  it('stays light when five hundred people wait', async () => {
    const files = Array.from({ length: 500 }, (_, place) => aFile(aClient(place + 1, { id: crypto.randomUUID() })));
    const waiting = files.map(({ client }) => record('participation', client.id, 'notified'));
    const { go } = given(fakes(files, { records: recordsInMemory([...waiting, aSession()]) }), leader);
    const { html } = await go('/participation');
    const style = await go(/<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '');

    expect(html).toContain('En nog 470.');
    expect(gzipSync(html).length + gzipSync(style.html).length).toBeLessThanOrEqual(15_000);
  });
});

describe('one session', () => {
  it('warns when more are invited than there are places, and offers no invitation then', async () => {
    const { html } = await pageFor(leader, ofSession(), house(aSession({ places: 1 })));

    expect(html).toContain('Er zijn 2 mensen uitgenodigd voor 1 plaats.');
    expect(html).not.toContain('/forms/pvt-invited');
  });

  it('offers nothing to do about a session that is cancelled', async () => {
    const { html } = await pageFor(leader, ofSession(), house(aSession({}, 'cancelled')));

    expect(html).toContain('Gaat niet door');
    expect(html).not.toContain('/forms/pvt-attended');
    expect(html).not.toContain('/forms/pvt-seat-given-back');
  });

  it('says so when nobody told who came', async () => {
    expect((await pageFor(leader, ofSession(), house(aSession({ day: '2026-11-05' })))).html).toContain(
      'De presentielijst is nog niet ingevuld.',
    );
    expect((await pageFor(leader, ofSession())).html).not.toContain('De presentielijst is nog niet ingevuld.');
  });

  it.each(['nothing', anId(77)])('is not there: %s', async (id) => {
    expect((await pageFor(leader, `/participation/sessions/${id}`)).status).toBe(404);
  });
});

describe('the list of who came', () => {
  it('opens with the day of the session once that has come', async () => {
    const opened = (session: KeptRecord) => pageFor(leader, `/forms/pvt-attended?session=first&sessionId=${sessionId}`, house(session));

    expect((await opened(aSession({ day: '2026-11-05' }))).html).toMatch(/name="heldOn-day"[^>]* value="05"/);
    expect((await opened(aSession())).html).not.toMatch(/name="heldOn-day"[^>]* value="\d/);
  });
});

describe('what is printed', () => {
  it('leaves a line without a name for whom the person does not guide', async () => {
    const { html } = await pageFor(guide, ofSession('/attendance'));

    expect(html).toContain('Voorbeeld Cliënt 1');
    expect(html).not.toContain('Voorbeeld Cliënt 2');
    expect(html).toContain('1 deelnemer is niet aan u toegewezen en staat zonder naam op de lijst.');
    expect(html.match(/<tr>/g)).toHaveLength(1 + 2 + 3);
  });

  it('gives the list of a ceremony to come who signed, and who may sign there', async () => {
    const needs = house(aSession({ gathering: 'ceremony', invited: [] }), ['signed', 'attended-2', 'registered-at-duo', 'attended-1']);
    const { html } = await pageFor(leader, ofSession('/certificates'), needs);

    for (const number of [1, 2, 3]) expect(html).toContain(`Voorbeeld Cliënt ${number}`);
    expect(html).not.toContain('Voorbeeld Cliënt 4');
  });

  it('says in which languages nobody who grew up with them has looked at the letters', async () => {
    expect((await pageFor(leader, ofSession('/invitations'))).html).toContain(
      'Nog niet nagekeken door iemand die met de taal opgroeide: Arabisch.',
    );
  });

  it('names nobody in its title', async () => {
    for (const page of ['/attendance', '/certificates', '/invitations']) {
      const title = /<title>([^<]*)/.exec((await pageFor(leader, ofSession(page))).html)?.[1] ?? '';
      expect(title).toMatch(/^(Presentielijst|Lijst voor de uitreiking|Uitnodigingen) - Wegwijs$/);
    }
  });
});
