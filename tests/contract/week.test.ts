/** A volunteer's week as JSON, out of forms that were really sent, and what it costs the table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../functions/adapters/dynamodb/tasks-table.ts';
import { readWeek } from '../../functions/week/read/endpoint.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, teamLeader, volunteer } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2026-11-02T09:00:00Z');
});
afterAll(() => house.close());

const { sent, aClient } = sendingTo(() => house);

const weekOf = async (by: typeof colleague, query: Record<string, string> = {}) => {
  const needs = { tasks: tasksTable(house.world), clients: clientsTable(house.world), records: recordsTable(house.world) };
  const { status, body } = await ask(readWeek({ ...needs, clock: house.clock }), { by, query });
  return { status, body: body as unknown as Week };
};

interface Item {
  readonly is: string;
  readonly client?: string;
  readonly clients?: readonly string[];
  readonly time?: string;
  readonly task?: { readonly id: string };
}
interface Week {
  readonly week: string;
  readonly overdue: readonly Item[];
  readonly days: readonly { readonly day: string; readonly items: readonly Item[]; readonly hours: readonly { readonly from: string }[] }[];
}
const guided = async (): Promise<string> => {
  const clientId = await aClient({ settledOn: '2026-11-02' });
  await sent('guidance-started', { clientId, startedOn: '2026-11-02', variant: 'azc' });
  return clientId;
};
const itemsOn = ({ days }: Week, on: string) => days.find(({ day }) => day === on)?.items ?? [];

describe('the week of a volunteer', () => {
  it('holds the contact to be made, the session to which a client is invited and the hours of the branch; a seat given back and a cancelled session go', async () => {
    const client = await guided();
    await sent('schedule-set', { validFrom: '2026-11-02', slots: [{ kind: 'legal', weekday: 'thursday', from: '09:30', till: '12:00' }] });
    await sent('pvt-notified', { clientId: client, notifiedOn: '2026-11-02' });
    const sessionId = await sent('pvt-session-planned', {
      ...{ gathering: 'first', round: 1, day: '2026-11-26', time: '10:00', language: 'ar', places: 15 },
    });
    await sent('pvt-invited', { clientId: client, session: 'first', sessionId, invitedOn: '2026-11-02' });

    const { status, body } = await weekOf(colleague, { week: '2026-W48' });

    expect([status, body.week, body.overdue]).toEqual([200, '2026-W48', []]);
    expect(itemsOn(body, '2026-11-23')).toEqual([{ is: 'contact', client, dueOn: '2026-11-23' }]);
    expect(itemsOn(body, '2026-11-26')).toMatchObject([{ is: 'session', session: sessionId, time: '10:00', clients: [client] }]);
    expect(body.days.map(({ hours }) => hours.length)).toEqual([0, 0, 0, 1, 0, 0, 0]);

    await sent('pvt-seat-given-back', { clientId: client, sessionId, givenBackOn: '2026-11-02' });
    expect(itemsOn((await weekOf(colleague, { week: '2026-W48' })).body, '2026-11-26')).toEqual([]);
    await sent('pvt-invited', { clientId: client, session: 'first', sessionId, invitedOn: '2026-11-02' });
    expect(itemsOn((await weekOf(colleague, { week: '2026-W48' })).body, '2026-11-26')).toHaveLength(1);
    await sent('pvt-session-cancelled', { sessionId });
    expect(itemsOn((await weekOf(colleague, { week: '2026-W48' })).body, '2026-11-26')).toEqual([]);
  });

  it('is nobody else’s: neither of another volunteer nor of the team leader', async () => {
    for (const by of [volunteer, teamLeader]) {
      const { body } = await weekOf(by, { week: '2026-W48' });
      expect([...body.overdue, ...body.days.flatMap(({ items }) => items)]).toEqual([]);
    }
  });

  it('goes by the day of Amsterdam: at half past eleven on Sunday evening in UTC it is the next week', async () => {
    const before = house.clock.now();
    house.clock.set(Temporal.Instant.from('2026-11-08T22:59:00Z'));
    expect((await weekOf(colleague)).body.week).toBe('2026-W45');
    house.clock.set(Temporal.Instant.from('2026-11-08T23:00:00Z'));
    expect((await weekOf(colleague)).body.week).toBe('2026-W46');
    house.clock.set(before);
  });

  it('refuses a week that is none, or too far', async () => {
    for (const week of ['soon', '2026-W54', '2029-W01']) expect((await weekOf(colleague, { week })).status).toBe(400);
  });

  it('costs no more requests for more clients, and leaves nobody’s file looked at', async () => {
    const cost = async (): Promise<string[]> => {
      house.requests.length = 0;
      await weekOf(colleague, { week: '2026-W48' });
      return house.requests.toSorted();
    };
    const trail = async () => (await house.items()).filter(({ pk, action }) => String(pk).startsWith('AUDIT#') && action === 'view').length;
    const [few, looks] = [await cost(), await trail()];

    for (let more = 0; more < 8; more += 1) await guided();
    const [many, looksAfter] = [await cost(), await trail()];

    expect(many).toEqual(few);
    expect(many.length).toBeLessThanOrEqual(12);
    expect(new Set(many)).toEqual(new Set(['BatchGetItemCommand', 'QueryCommand']));
    expect(looksAfter).toBe(looks);
    expect((await weekOf(colleague, { week: '2026-W48' })).body.days.flatMap(({ items }) => items)).toHaveLength(9);
  });
});
