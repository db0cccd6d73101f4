/** The page of what was sent to the municipality: who sends from it, what it shows to whom, and that it looks well. */
import { describe, expect, it } from 'vitest';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { anId, fakes, guide, leader, manager, municipality } from './fakes.ts';
import { given, hiddenInputs } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const started = (id: number) => ({
  id: anId(id),
  form: 'guidance-started' as const,
  formVersion: 1,
  branch: 'maassluis',
  actor: 'somebody',
  client: anId(id),
  at: Temporal.Instant.from('2025-12-01T10:00:00Z'),
  answers: { startedOn: '2025-05-05', variant: 'azc' },
});

const signer = { sign: async (claims: object) => `header.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature` };
const address = '/reports/annual/2025/sent?branch=maassluis';

const house = (people: number) => {
  const told = Array.from({ length: people }, (_, place) => started(901 + place));
  const needs = fakes([], { facts: factsInMemory(told), reportSigner: signer });
  const open = async (person: { id: string }, to = address) => {
    const visitor = given(needs, person);
    const { html, status } = await visitor.go(to);
    return { visitor, html, status, text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
  };
  const send = async (person: { id: string }, to = address) => {
    const { visitor, html } = await open(person, to);
    return visitor.go(to, { method: 'POST', form: hiddenInputs(html) });
  };
  return { told, open, send };
};

describe('the page of what was sent', () => {
  it('lets a team leader send, and shows it to all who read the report; small numbers stay behind', async () => {
    const { open, send, told } = house(3);
    expect((await open(leader)).text).toContain('Van deze periode is nog geen verslag verstuurd.');

    const sent = await send(leader);

    expect([sent.status, sent.location]).toEqual([303, address]);
    const [toLeader, toTown, toManager] = [await open(leader), await open(municipality), await open(manager)];
    for (const { text } of [toLeader, toTown, toManager]) expect(text).toMatch(/Verstuurd op 05-11-2026/);
    expect(toLeader.text).toContain('Er is sindsdien niets veranderd.');
    expect(toTown.text).toContain('Gestarte trajecten, eerste jaar afgeschermd');
    for (const { html } of [toTown, toManager]) expect(html).not.toContain('Verslag versturen');

    told.push(started(990));

    expect((await open(manager)).text).toMatch(/Sindsdien veranderd .*Gestarte trajecten, eerste jaar Toen: 3 Nu: 4/);
    expect((await open(municipality)).text).not.toContain('Sindsdien veranderd');
  });

  it('sends nothing of a year that is not over, nor for anybody else, nor without the form of the page', async () => {
    const { open, send } = house(3);
    const ofThisYear = '/reports/annual/2026/sent?branch=maassluis';
    expect((await open(leader, ofThisYear)).text).toContain('Deze periode is nog niet voorbij.');

    for (const [person, to, status] of [
      [leader, ofThisYear, 409],
      [manager, address, 403],
      [municipality, address, 403],
      [guide, address, 403],
    ] as const) {
      expect((await send(person, to)).status).toBe(status);
    }
    const { visitor } = await open(leader);
    expect((await visitor.go(address, { method: 'POST', form: {} })).status).toBe(403);

    expect((await open(leader)).text).toContain('nog geen verslag verstuurd');
    expect((await open(leader, ofThisYear)).text).toContain('nog geen verslag verstuurd');
  });

  it('is reached from the report', async () => {
    const { html } = await house(3).open(leader, '/reports/annual/2025?branch=maassluis');

    expect(html).toContain('href="/reports/annual/2025/sent?branch=maassluis"');
  });
});
