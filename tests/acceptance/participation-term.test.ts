/** The year of the participation declaration: who must sign is reminded of, an extension moves it, and the signature at DUO ends it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await openLife('2019-03-04');
});
afterAll(() => life.close());

const rows = async (client: string) => (await life.ledger(client)).filter(({ id }) => id.startsWith('participation#'));

it('runs from the first housing, is extended, and ends with the signature at DUO', async () => {
  const client = await life.client({ settledOn: '2019-03-01' });
  await life.submit('pvt-notified', {
    clientId: client,
    notifiedOn: '2019-03-04',
    obligedSince: '2019-02-01',
    firstHousingRegistration: '2019-03-01',
  });
  const voluntary = await life.client({ settledOn: '2019-03-01' });
  await life.submit('pvt-notified', { clientId: voluntary, notifiedOn: '2019-03-04' });
  expect(rungsThatAre(await rows(client), 'planned')).toEqual([
    'S1 2019-09-01 contact-volunteer',
    'S2 2019-12-01 contact-volunteer',
    'S3 2020-02-01 contact-volunteer team-leader',
    'S4 2020-03-01 team-leader',
    'S5 2020-03-02 contact-volunteer team-leader',
  ]);
  expect(await rows(voluntary)).toEqual([]);

  await life.to('2020-02-10');
  await life.submit('pvt-exception', {
    clientId: client,
    what: 'extended',
    since: '2020-02-10',
    extendedUntil: '2020-06-01',
  });
  expect(rungsThatAre(await rows(client), 'planned')).toEqual([
    // The day of the first one has passed already: it goes out late, with the next digest.
    'S1 2019-12-01 contact-volunteer',
    'S2 2020-03-01 contact-volunteer',
    'S3 2020-05-01 contact-volunteer team-leader',
    'S4 2020-06-01 team-leader',
    'S5 2020-06-02 contact-volunteer team-leader',
  ]);
  await life.to('2020-06-03');
  expect(rungsThatAre(await rows(client), 'sent').at(-1)).toBe('S5 2020-06-02 contact-volunteer team-leader');
  await life.to('2020-06-20');
  expect((await rows(client)).filter(({ state }) => state === 'planned' || state === 'claimed')).toEqual([]);
}, 60_000);
