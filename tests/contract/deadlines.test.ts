/** The list of deadlines with the real store behind it: who sees which, how far, and what it costs. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { listDeadlines } from '../../functions/deadlines/list/endpoint.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aDocument, aRegistration, aRenewal } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { type Asked, ask, colleague, elsewhere, manager, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2026-11-23T09:00:00Z');
});
afterAll(() => house.close());

type Somebody = NonNullable<Asked['by']>;

let branches = 0;
/** A branch of its own for each test, with the same people in it. */
const aBranch = () => {
  branches += 1;
  const branch = `branch${branches}`;
  const inBranch = (somebody: Somebody): Somebody => ({ ...somebody, groups: somebody.groups.replace('maassluis', branch) });
  const by = { volunteer: inBranch(volunteer), colleague: inBranch(colleague), leader: inBranch(teamLeader), manager: inBranch(manager) };
  const submit = async (form: string, answers: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const { status, body } = await ask(house.submitHandler, { by: by.leader, path: { form }, headers, body: JSON.stringify(answers) });
    expect(status).toBe(201);
    return String(body['id']);
  };
  const client = async (document?: Record<string, unknown>, registration: Record<string, unknown> = {}) => {
    const id = await submit('client-registration', aRegistration({ contactVolunteer: volunteer.id, ...registration }));
    if (document) await submit('residence-document-registered', aDocument(id, document));
    return id;
  };
  return { branch, by, submit, client };
};

interface Line {
  readonly client: string;
  readonly kind: string;
  readonly day: string;
  readonly standing: string;
  readonly derivation: Record<string, unknown>;
}

const list = async (by: Somebody | undefined, query: Record<string, string> = {}) => {
  const handler = listDeadlines({ clients: clientsTable(house.world), clock: house.clock });
  const { status, headers, body } = await ask(handler, { by, query });
  const items = (body['items'] ?? []) as Line[];
  return { status, headers, body, items, lines: items.map(({ day, kind, standing }) => `${day} ${kind} ${standing}`) };
};

const ends = (cardEndsOn: string) => ({ cardEndsOn, rightEndsOn: cardEndsOn });

describe('who may not', () => {
  it('gives nothing to who is not signed in', async () => {
    expect(await list(undefined)).toMatchObject({ status: 401, items: [] });
  });

  it.each(['colleague', 'manager'] as const)('gives nothing to the %s, to whom no client is assigned', async (who) => {
    const { by, client } = aBranch();
    await client(ends('2026-12-31'));

    expect(await list(by[who])).toMatchObject({ status: 200, items: [] });
  });

  it('gives nothing to another branch', async () => {
    await aBranch().client(ends('2026-12-31'));

    expect((await list(elsewhere)).items).toEqual([]);
  });

  it('gives a volunteer nothing of a branch in which they have no post any more', async () => {
    await aBranch().client(ends('2026-12-31'));

    const { items } = await list({ ...volunteer, groups: '[some-other-branch:volunteer-legal]' });

    expect(items).toEqual([]);
  });
});

describe('the list', () => {
  it('gives assigned clients to the volunteer and the whole branch to the team leader, in order of day', async () => {
    const { by, client } = aBranch();
    const mine = await client(ends('2027-01-10'));
    const other = await client(ends('2026-12-31'), { contactVolunteer: colleague.id });
    const clientsIn = ({ items }: { items: readonly Line[] }) => [...new Set(items.map((item) => item.client))];

    // The volunteer has clients in the branches of the other tests; the post is in this one.
    expect(clientsIn(await list(by.volunteer))).toEqual([mine]);
    const all = await list(by.leader);

    expect(new Set(clientsIn(all))).toEqual(new Set([mine, other]));
    expect(all.lines).toEqual(all.lines.toSorted());
  });

  it('reaches three months ahead, and has what has passed however long ago', async () => {
    const { by, client } = aBranch();
    await client(ends('2026-11-01'));
    await client(ends('2027-02-24'));

    expect((await list(by.leader)).lines).toEqual([
      '2026-05-01 window-opens overdue',
      '2026-08-24 window-opens open',
      '2026-10-31 received-by overdue',
      '2026-11-01 document-ends overdue',
      '2027-02-23 received-by coming',
    ]);
  });

  it('reaches until the day that is asked for, itself included', async () => {
    const { by, client } = aBranch();
    await client(ends('2028-11-23'));

    expect((await list(by.leader, { until: '2028-05-22' })).lines).toEqual([]);
    expect((await list(by.leader, { until: '2028-05-23' })).lines).toEqual(['2028-05-23 window-opens coming']);
    expect((await list(by.leader, { until: '2028-11-23' })).lines).toHaveLength(3);
  });

  it('follows Amsterdam in what today is', async () => {
    const { by, client } = aBranch();
    await client(ends('2027-05-24'));
    expect((await list(by.leader)).lines[0]).toBe('2026-11-24 window-opens coming');

    house.clock.set(Temporal.Instant.from('2026-11-23T23:30:00Z'));

    expect((await list(by.leader)).lines[0]).toBe('2026-11-24 window-opens open');
  });

  it('shows the whole derivation behind a day', async () => {
    const { by, client, submit } = aBranch();
    const id = await client(ends('2027-01-10'));
    await submit('renewal-sent', aRenewal(id, { sentOn: '2026-11-20', receivedOn: '2026-11-21' }));

    const { items } = await list(by.leader, { until: '2027-06-01' });

    expect(items).toMatchObject([
      {
        client: id,
        family: 'residence',
        kind: 'decision-due',
        day: '2027-05-21',
        owner: 'AUTHORITY',
        standing: 'coming',
        derivation: {
          by: 'policy',
          policy: 'PERMIT_ASYLUM_DECISION',
          version: 1,
          anchor: '2026-11-21',
          unrolled: '2027-05-21',
          rolled: '2027-05-21',
          actAfter: '2027-05-21',
          passed: [],
          source: 'Vw 2000 art. 42',
          confidence: 'M',
          sentence: { nl: expect.stringContaining('versie 1'), en: expect.stringContaining('version 1') },
        },
      },
    ]);
  });

  it('names nobody', async () => {
    const { by, client } = aBranch();
    await client({ ...ends('2027-01-10'), cardNumber: 'IR1234567' }, { nameOnCard: 'Enigma Voorbeeldnaam' });

    expect(JSON.stringify((await list(by.leader)).body)).not.toMatch(/Enigma|IR1234567|voorbeeld@/);
  });

  it.each([
    ['no day', 'morgen'],
    ['a day that does not exist', '2027-02-30'],
    ['a moment', '2027-02-03T00:00:00Z'],
    ['two years and a day', '2028-11-24'],
    ['two values', '2027-01-01,2027-02-01'],
  ])('refuses %s, and says where', async (_, until) => {
    house.clock.set(Temporal.Instant.from('2026-11-23T09:00:00Z'));
    const { status, headers, body } = await list(aBranch().by.leader, { until });

    expect(status).toBe(400);
    expect(headers['content-type']).toBe('application/problem+json');
    expect(body).toMatchObject({ type: '/problems/bad-query', errors: [{ pointer: '#/until' }] });
  });
});

describe('what it costs', () => {
  it('is a query and a few reads for a hundred clients, without a trace in the audit trail', async () => {
    const { by, client } = aBranch();
    for (let number = 0; number < 103; number += 1) await client(number % 10 === 0 ? ends('2027-01-10') : undefined);
    const audit = async () => (await house.items()).filter(({ type }) => type === 'audit').length;
    const before = await audit();
    house.requests.length = 0;

    const { items } = await list(by.leader);

    expect(new Set(items.map((item) => item.client)).size).toBe(11);
    // Two pages of clients: 100 × 8 items (4 families, a dossier, 3 records of terms), 3 × 8 items, a hundred keys in a request.
    expect(house.requests.toSorted()).toEqual([...Array(9).fill('BatchGetItemCommand'), ...Array(2).fill('QueryCommand')]);
    expect(await audit()).toBe(before);
  });
});
