/** The last weeks of a term of integration while parts of the system are out: what was due reaches everybody late, once, and the change that came meanwhile is heard. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await openLife('2025-03-24');
});
afterAll(() => life.close());

const enrolled = async (): Promise<string> => {
  const client = await life.client({ settledOn: '2022-02-01' });
  await life.pass('PT1M');
  const providerId = await life.submit('language-provider-added', { name: 'Voorbeeldschool', town: 'Voorbeeldstad', since: '2021-07-01' });
  const term = { obligedSince: '2022-02-14', pipSetOn: '2022-05-02', enrolledOn: '2022-05-09' };
  await life.submit('integration-enrolled', { clientId: client, providerId, level: 'b1', ...term });
  return client;
};

const rows = async (client: string) => (await life.ledger(client)).filter(({ id }) => id.startsWith('integration#'));
const sentFrom = async (client: string, day: string) =>
  rungsThatAre(
    (await rows(client)).filter(({ plannedFor }) => plannedFor >= day),
    'sent',
  ).toSorted();

it('misses nothing and sends nothing twice', { timeout: 240_000 }, async () => {
  const [forgotten, extended] = [await enrolled(), await enrolled()];
  await life.to('2025-03-25');
  // Told late: of the rungs that had passed, the last one says it all.
  expect(await sentFrom(forgotten, '2022-01-01')).toEqual(['I3 2025-02-02 contact-volunteer', 'S2 2025-02-02 contact-volunteer']);

  await life.outage('workflows', '2025-04-10');
  await life.to('2025-04-05');
  expect(await sentFrom(forgotten, '2025-04-01')).toEqual([]);
  const decision = { decision: 'extended', decidedOn: '2025-04-05', ground: 'not-culpable', extendedUntil: '2025-11-02' };
  await life.submit('integration-term-decided', { clientId: extended, ...decision });
  await life.outage('mail', '2025-04-12');
  await life.to('2025-05-06');

  expect(await sentFrom(forgotten, '2025-04-01')).toEqual([
    'I4 2025-04-02 contact-volunteer team-leader',
    'I5 2025-05-02 contact-volunteer team-leader',
    'I6 2025-05-03 contact-volunteer team-leader',
    'S3 2025-04-02 contact-volunteer team-leader',
    'S4 2025-05-02 team-leader',
    'S5 2025-05-03 contact-volunteer team-leader',
  ]);
  // One mail a day for each reader, however often somebody tried.
  const mails = life.mailsAbout(forgotten);
  expect(mails.length).toBeGreaterThan(5);
  expect(new Set(mails).size).toBe(mails.length);
  const ofTheEnd = (await rows(extended)).filter(({ id }) => id.includes('2025-05-02'));
  expect(new Set(ofTheEnd.map(({ state }) => state))).toEqual(new Set(['sent', 'stale', 'superseded']));
  expect(rungsThatAre(ofTheEnd, 'sent').toSorted()).toEqual(['I3 2025-02-02 contact-volunteer', 'S2 2025-02-02 contact-volunteer']);
  expect((await rows(extended)).filter(({ state }) => state === 'planned').map(({ rung }) => rung)).toEqual(
    expect.arrayContaining(['I3', 'I4', 'I5', 'I6', 'S2', 'S3', 'S4', 'S5']),
  );
});
