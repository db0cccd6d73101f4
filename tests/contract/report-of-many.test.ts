/** The report of many branches on the real store: what is kept of each and added up says what counting them all says. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { keptCountsTable } from '../../functions/adapters/dynamodb/kept-counts-table.ts';
import { sentReportsTable } from '../../functions/adapters/dynamodb/sent-reports-table.ts';
import { annual } from '../../functions/reports/annual/endpoint.ts';
import { periodsBeside } from '../../functions/reports/annual-report.ts';
import { countBranches } from '../../functions/reports/count/count.ts';
import type { Facts } from '../../functions/reports/facts.ts';
import { countBranch } from '../../functions/reports/kept/count-branch.ts';
import { holdCounts } from '../../functions/reports/kept/hold-counts.ts';
import type { KeptCounts } from '../../functions/reports/kept/kept-counts.ts';
import { mostFromFacts, reportsOfMany } from '../../functions/reports/kept/reports-of-many.ts';
import { withoutRecords } from '../../reports/disclosure.ts';
import { wholeYear } from '../../reports/period.ts';
import { together } from '../../reports/together.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aRegistration } from '../support/answers.ts';
import { hearingIn } from '../support/hearing.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask } from '../support/requests.ts';
import { sendingTo } from '../support/sending.ts';

const branches = ['maassluis', 'vlaardingen', 'schiedam'] as const;
const years = periodsBeside(wholeYear(2017), 2);

let house: House;
let facts: Facts;
let keptCounts: KeptCounts;
let heard: ReturnType<typeof hearingIn>;
beforeAll(async () => {
  house = await openHouse('2018-01-01T09:00:00Z');
  facts = factsTable(house.world);
  keptCounts = keptCountsTable(house.world);
  heard = hearingIn(house);
});
afterAll(() => house.close());

const later = (duration: { readonly minutes?: number; readonly hours?: number }) => house.clock.set(house.clock.now().add(duration));

const sending = sendingTo(() => house);
const sent = (branch: string, form: string, answers: object, corrects?: string): Promise<string> =>
  sending.sent(form, answers, { id: '00000000-0000-4000-8000-000000000003', groups: `[${branch}:team-leader]` }, corrects);
const anActivity = (heldOn: string) => ({ kind: 'group-meeting', heldOn });
const aHome = (clientId: string, housedOn: string) => ({ clientId, housedOn, home: 'own', countsForTarget: true });

/** What the branches say together, counted from their facts. */
const counted = async () => {
  const [first, ...others] = await Promise.all(branches.map((branch) => countBranch({ facts })(branch, years)));
  if (!first) throw new Error('there are branches');
  return years.map((_, place) => {
    const [one, ...more] = [first, ...others].flatMap((reports) => reports[place] ?? []);
    if (!one) throw new Error('there are years');
    return withoutRecords(together([one, ...more]));
  });
};
const added = async (from: Facts = facts) =>
  (await reportsOfMany({ facts: from, keptCounts, clock: house.clock })(branches, years)).reports;
const housed = async () => (await added())[0]?.figures['M01']?.value;

describe('the report of many branches', () => {
  it('follows what is told, corrected and withdrawn, and counts nothing anew where nothing changed', async () => {
    const client = await sent('vlaardingen', 'client-registration', aRegistration({ settledOn: '2017-05-01', birthDate: '1980-01-01' }));
    const home = await sent('vlaardingen', 'housing-placed', aHome(client, '2017-05-01'));
    await heard();
    expect(await housed()).toBe(1);

    later({ hours: 1 });
    expect(await housed()).toBe(1);
    house.requests.length = 0;
    expect(await housed()).toBe(1);
    expect(house.requests).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand']);

    const corrected = await sent('vlaardingen', 'housing-placed', aHome(client, '2016-12-31'), home);
    await heard();
    expect(await housed()).toBe(0);
    expect((await added())[1]?.figures['M01']?.value).toBe(1);

    later({ hours: 1 });
    await added();
    await sent('vlaardingen', 'entry-withdrawn', { submissionId: corrected, reason: 'did-not-happen' });
    await heard();
    expect((await added())[1]?.figures['M01']?.value).toBe(0);
  });

  it('follows a birth date that is corrected', async () => {
    const register = (birthDate: string) => aRegistration({ settledOn: '2017-06-01', birthDate });
    const client = await sent('schiedam', 'client-registration', register('1980-01-01'));
    await sent('schiedam', 'housing-placed', aHome(client, '2017-06-01'));
    await heard();
    later({ hours: 1 });
    expect((await added())[0]?.figures).toMatchObject({ M03: { value: 1 }, M04: { value: 0 } });

    await sent('schiedam', 'client-registration', register('2010-01-01'), client);
    await heard();

    expect((await added())[0]?.figures).toMatchObject({ M03: { value: 0 }, M04: { value: 1 } });
  });

  it('says what counting says, whatever was sent, corrected and withdrawn, and however often and late that was heard', async () => {
    const day = fc.integer({ min: 0, max: 730 }).map((days) => Temporal.PlainDate.from('2016-01-01').add({ days }).toString());
    const act = fc.oneof(
      fc.record({ do: fc.constant('tell' as const), branch: fc.constantFrom(...branches), day }),
      fc.record({ do: fc.constant('house' as const), branch: fc.constantFrom(...branches), day }),
      fc.record({ do: fc.constant('correct' as const), which: fc.nat(20), day }),
      fc.record({ do: fc.constant('withdraw' as const), which: fc.nat(20) }),
      fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ do: fc.constant('read' as const) }),
    );
    const standing: { branch: string; id: string; client?: string }[] = [];
    const one = (which: number) => standing.splice(which % Math.max(standing.length, 1), 1)[0];

    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), fc.integer({ min: 1, max: 2 }), async (acts, times) => {
        for (const each of acts) {
          switch (each.do) {
            case 'tell':
              standing.push({ branch: each.branch, id: await sent(each.branch, 'activity-held', anActivity(each.day)) });
              break;
            case 'house': {
              const client = await sent(each.branch, 'client-registration', aRegistration({ settledOn: each.day, birthDate: '1999' }));
              standing.push({ branch: each.branch, client, id: await sent(each.branch, 'housing-placed', aHome(client, each.day)) });
              break;
            }
            case 'correct': {
              const { branch, id, client } = one(each.which) ?? {};
              if (branch === undefined) break;
              if (client === undefined) standing.push({ branch, id: await sent(branch, 'activity-held', anActivity(each.day), id) });
              else standing.push({ branch, client, id: await sent(branch, 'housing-placed', aHome(client, each.day), id) });
              break;
            }
            case 'withdraw': {
              const { branch, id } = one(each.which) ?? {};
              if (branch !== undefined) await sent(branch, 'entry-withdrawn', { submissionId: id, reason: 'entered-twice' });
              break;
            }
            case 'wait':
              later({ minutes: each.minutes });
              break;
            case 'read':
              // What was not heard of yet may be missing, and nothing of that may stay so.
              await added();
          }
        }
        await heard({ times });
        expect(await added()).toEqual(await counted());
        later({ minutes: 10 });
        expect(await added()).toEqual(await counted());
        expect(await added()).toEqual(await counted());
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('keeps nothing as current that was counted while something changed', async () => {
    later({ hours: 1 });
    await added();
    await sent('maassluis', 'activity-held', anActivity('2017-07-01'));
    await heard();
    let isTold = false;
    const meanwhile: Facts = {
      ...facts,
      of: async (branch, form, span) => {
        const found = await facts.of(branch, form, span);
        if (branch === 'maassluis' && form === 'activity-held' && !isTold) {
          isTold = true;
          await sent('maassluis', 'activity-held', anActivity('2017-07-02'));
          await heard();
        }
        return found;
      },
    };
    later({ hours: 1 });

    await added(meanwhile);
    expect(isTold).toBe(true);
    expect(await added()).toEqual(await counted());
  });

  it('keeps nothing as current that was counted from an index that did not have it yet', async () => {
    later({ hours: 1 });
    await added();
    const before = await facts.of('maassluis', 'activity-held', {});
    await sent('maassluis', 'activity-held', anActivity('2017-08-01'));
    await heard();
    const behind: Facts = {
      ...facts,
      of: async (branch, form, span) => (form === 'activity-held' ? before : facts.of(branch, form, span)),
    };

    later({ minutes: 4 });
    await added(behind);
    later({ hours: 1 });
    expect(await added()).toEqual(await counted());
  });

  it('does not add up what other code counted', async () => {
    later({ hours: 1 });
    await added();
    const [kept] = await keptCounts.of(['maassluis'], [wholeYear(2017)]);
    if (!kept) throw new Error('it was kept');
    await keptCounts.keep({ ...kept, code: 'another', counts: { figures: { M01: { value: 1000 } }, holds: {} } });

    expect(await added()).toEqual(await counted());
  });
});

describe('holding kept counts against counted ones', () => {
  const hold = () => holdCounts({ facts, keptCounts, clock: house.clock })('maassluis', years, { keep: true });

  it('finds one that says otherwise, and puts it right', async () => {
    later({ hours: 1 });
    await added();
    expect(await hold()).toMatchObject({ differing: [], agreeing: 3 });
    const [kept] = await keptCounts.of(['maassluis'], [wholeYear(2017)]);
    if (!kept) throw new Error('it was kept');
    await keptCounts.keep({ ...kept, counts: { ...kept.counts, figures: { ...kept.counts.figures, M01: { value: 1000 } } } });

    expect(await hold()).toMatchObject({ differing: [{ branch: 'maassluis', period: { from: '2017-01-01' } }], agreeing: 2 });
    expect(await hold()).toMatchObject({ differing: [], agreeing: 3 });
  });

  it('finds one of which no change was heard', async () => {
    later({ hours: 1 });
    await hold();
    await sent('maassluis', 'activity-held', anActivity('2017-09-01'));

    expect(await hold()).toMatchObject({ differing: [{ period: { from: '2017-01-01' } }], agreeing: 2 });
  });

  it('is done every night for every branch where there are many, and finds no fault in what changed meanwhile', async () => {
    const many = [...branches, ...Array.from({ length: mostFromFacts }, (_, place) => `branch-${place}`)];
    const night = (of: Facts = facts) => countBranches({ facts: of, keptCounts, clock: house.clock, branches: many })();
    await heard();
    later({ hours: 24 });
    expect(await night()).toEqual({ counted: many.length, differing: 0 });
    await sent('maassluis', 'activity-held', anActivity('2018-01-02'));
    later({ hours: 24 });
    const hearsLate: Facts = {
      ...facts,
      of: async (branch, form, span) => {
        if (branch === 'branch-0') await heard();
        return facts.of(branch, form, span);
      },
    };

    expect(await night(hearsLate)).toEqual({ counted: many.length, differing: 0 });
    later({ hours: 24 });
    await night();
    await sent('maassluis', 'activity-held', anActivity('2018-01-03'));
    later({ hours: 24 });
    // The year, and its first quarter.
    expect(await night()).toEqual({ counted: many.length, differing: 2 });
    expect(await countBranches({ facts, keptCounts, clock: house.clock, branches: many.slice(0, mostFromFacts) })()).toEqual({
      counted: 0,
      differing: 0,
    });
  });
});

describe('the annual report of many branches over HTTP', () => {
  const many = [...branches, ...Array.from({ length: mostFromFacts }, (_, place) => `branch-${place}`)];
  const postsAs = (role: string) => ({
    id: '00000000-0000-4000-8000-000000000008',
    groups: `[${many.map((each) => `${each}:${role}`).join(' ')}]`,
  });
  const read = (role: string, query: Record<string, string>, year = '2017') =>
    ask(annual({ facts, keptCounts, sentReports: sentReportsTable(house.world), clock: house.clock }), {
      by: postsAs(role),
      path: { year },
      query,
    });

  it('gives the figures of all, also to a team leader without the entries behind them', async () => {
    await heard();
    later({ hours: 1 });
    const answers = [await read('manager', { branch: 'all' }), await read('team-leader', { branch: 'all' })];

    const expected = (await counted())[0]?.figures['M01']?.value;
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toMatchObject({ year: 2017, figures: { M01: { value: expected } }, before: [{ year: 2016 }, { year: 2015 }] });
      expect(JSON.stringify(body)).not.toContain('records');
      expect(body).not.toHaveProperty('behind');
    }
  });

  it('is of a quarter too, and of any days', async () => {
    expect((await read('manager', { branch: 'all', quarter: '2' })).status).toBe(200);
    const days = { from: '2017-01-05', till: '2017-03-11' };
    for (const branch of branches.slice(0, 2)) await sent(branch, 'activity-held', anActivity('2017-02-02'));
    const few = await Promise.all(branches.map((branch) => read('manager', { branch, ...days })));
    const { status, body } = await read('manager', { branch: 'all', ...days });

    expect(status).toBe(200);
    const M43 = ({ figures }: Record<string, unknown>) => (figures as Record<string, { value: number }>)['M43']?.value ?? 0;
    expect(M43(body)).toBe(few.reduce((sum, answer) => sum + M43(answer.body), 0));
    expect(M43(body)).toBeGreaterThan(0);
  });

  it('is not for the municipality', async () => {
    expect((await read('municipality', { branch: 'all' })).status).toBe(400);
  });
});
