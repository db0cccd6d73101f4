import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSystem } from '../../local/system.ts';
import { aSystem, get, post } from './local-system.ts';

let system: LocalSystem;
const turns: unknown[] = [];
beforeAll(async () => {
  system = await aSystem({
    schedules: [{ name: 'nightly', cron: 'cron(0 3 * * ? *)', runs: 'test/nightly' }],
    functions: { 'test/nightly': () => async (event) => turns.push(event) },
  });
});
afterAll(() => system.close());

const move = (body: unknown) => post(system, '/_local/clock', body);
const now = (): string => system.clock.now().toString();

describe('the clock of the local system', () => {
  it('stands still, and says so', async () => {
    expect((await get(system, '/_local/clock')).body).toEqual({ now: '2026-11-23T09:00:00Z', mode: 'frozen' });
  });

  it('moves by the calendar of Amsterdam', async () => {
    const { status, body } = await move({ advance: 'P1D' });

    expect([status, body['now']]).toEqual([200, '2026-11-24T09:00:00Z']);
  });

  it.each([
    ['backwards', { to: '2020-01-01T00:00:00Z' }],
    ['backwards by a duration', { advance: '-PT1H' }],
    ['more than twenty years', { advance: 'P21Y' }],
    ['for ever', { advance: 'P999999999Y' }],
    ['to no instant', { to: 'tomorrow' }],
    ['by no duration', { advance: 'a while' }],
    ['nowhere', {}],
    ['in two ways', { to: '2027-01-01T00:00:00Z', advance: 'P1D' }],
    ['with a slip of the pen', { advanse: 'P1D' }],
  ])('does not move %s', async (_, body) => {
    const before = now();

    expect((await move(body)).status).toBe(422);
    expect(now()).toBe(before);
  });

  it('can be moved by a form, without a script', async () => {
    const page = await (await fetch(`${system.url}/_local/clock`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('<form method="post" action="/_local/clock">');

    const response = await fetch(`${system.url}/_local/clock`, {
      method: 'POST',
      body: new URLSearchParams({ advance: 'PT1H', to: '' }),
      redirect: 'manual',
    });

    expect([response.status, response.headers.get('location')]).toEqual([303, '/_local/clock']);
  });

  it('runs schedules at their time in Amsterdam, also across the end of summer time', async () => {
    await move({ to: '2027-03-27T12:00:00Z' });
    expect((await move({ to: '2027-03-28T00:59:59Z' })).body['counts']).toMatchObject({ schedules: 0 });
    expect((await move({ advance: 'PT1S' })).body['counts']).toMatchObject({ schedules: 1 });
    expect((await move({ advance: 'P7D' })).body['counts']).toMatchObject({ schedules: 7 });
    expect(turns.slice(-8)[0]).toEqual({ schedule: 'nightly', scheduledAt: '2027-03-28T01:00:00Z' });
  });

  it('runs no schedule while the scheduler is out', async () => {
    const until = system.clock.now().add({ hours: 70 }).toString();
    await post(system, '/_local/outage', { part: 'scheduler', until });

    expect((await move({ to: until })).body['counts']).toMatchObject({ schedules: 0 });
    expect((await move({ advance: 'P1D' })).body['counts']).toMatchObject({ schedules: 1 });
  });

  it.each([{ part: 'lights', until: '2030-01-01T00:00:00Z' }, { part: 'mail', until: 'later' }, { part: 'mail' }])(
    'refuses the outage %j',
    async (body) => {
      expect((await post(system, '/_local/outage', body)).status).toBe(422);
    },
  );
});
