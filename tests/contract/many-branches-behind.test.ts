/** More branches changed than one request counts anew: what is not counted up to now is said, and every request counts further. */
import { describe, expect, it } from 'vitest';
import type { HttpHandler } from '../../functions/edge/endpoint.ts';
import { Problem } from '../../functions/problem.ts';
import { annual } from '../../functions/reports/annual/endpoint.ts';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { readFigure } from '../../functions/reports/figure-course.ts';
import { mostAnew } from '../../functions/reports/kept/reports-of-many.ts';
import { trends } from '../../functions/reports/trends/endpoint.ts';
import type { Submission } from '../../functions/submissions/submission.ts';
import { virtualClock } from '../../local/clock.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { keptCountsInMemory } from '../support/kept-counts-in-memory.ts';

process.env['LOG_LEVEL'] = 'silent';

const branches = Array.from({ length: mostAnew + 6 }, (_, place) => `branch-${String(place).padStart(2, '0')}`);
const [first = ''] = branches;

/** A meeting, and a signal. */
const told = (branch: string, number = 1): Omit<Submission, 'digest' | 'receipt'>[] => {
  const at = Temporal.Instant.from('2017-03-01T10:00:00Z');
  const common = { formVersion: 1, branch, actor: 'somebody', client: undefined, at };
  return [
    { ...common, id: `${branch} ${number}`, form: 'activity-held', answers: { kind: 'group-meeting', heldOn: '2017-03-01' } },
    {
      ...common,
      id: `${branch} ${number} signal`,
      form: 'signal-noted',
      answers: { kind: 'obstacle', domain: 'care', seenOn: '2017-03-01' },
    },
  ];
};

const given = () => {
  const clock = virtualClock(Temporal.Instant.from('2017-06-01T08:00:00Z'));
  const submissions = branches.flatMap((branch) => told(branch));
  const keptCounts = keptCountsInMemory();
  const needs = { facts: factsInMemory(submissions), keptCounts, sentReports: { of: async () => [] }, clock };
  const handler = annual(needs);
  const groups = `[${branches.map((branch) => `${branch}:manager`).join(' ')}]`;
  const ofTrends = trends(needs);
  const asked = async (year = '2017', { to = handler, branch = 'all' }: { to?: HttpHandler; branch?: string } = {}) => {
    const event = {
      version: '2.0',
      headers: {},
      pathParameters: { year },
      queryStringParameters: { branch },
      requestContext: { requestId: 'test', authorizer: { jwt: { claims: { sub: 'a manager', 'cognito:groups': groups }, scopes: [] } } },
    };
    return to(event as unknown as Parameters<HttpHandler>[0], {} as Parameters<HttpHandler>[1]);
  };
  return {
    clock,
    needs,
    asked,
    read: async () => {
      const { statusCode, body = '' } = await asked();
      return { status: statusCode, body: JSON.parse(body) as Record<string, unknown> };
    },
    readTrends: async (branch = 'all') => {
      const { statusCode, body = '' } = await asked('2017', { to: ofTrends, branch });
      return { status: statusCode, body: JSON.parse(body) as Record<string, unknown> };
    },
    /** Everybody tells of something more. */
    change: async (of: readonly string[]) => {
      for (const branch of of) {
        submissions.push(...told(branch, submissions.length));
        await keptCounts.noteChange(branch, '2017', clock.now());
      }
    },
  };
};

const meetings = ({ figures }: Record<string, unknown>) => (figures as Record<string, { value: unknown }>)['M43']?.value;

describe('the report of more branches than one request counts', () => {
  it('is not given before every branch was counted; asking again counts further', async () => {
    const { read } = given();

    expect(await read()).toMatchObject({ status: 409, body: { type: '/problems/being-counted' } });
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('behind');
  });

  it('says of which branches something changed since they were counted, and until when all was; those counted longest ago are counted first', async () => {
    const { clock, read, change } = given();
    await read();
    clock.set(clock.now().add({ hours: 1 }));
    const before = meetings((await read()).body);
    clock.set(clock.now().add({ hours: 1 }));
    await change(branches);
    clock.set(clock.now().add({ hours: 1 }));

    const { body } = await read();
    expect(body).toMatchObject({ behind: { until: '2017-06-01T09:00:00Z', branches: branches.slice(mostAnew) } });
    expect(meetings(body)).toBe(Number(before) + mostAnew);

    const next = (await read()).body;
    expect(next).not.toHaveProperty('behind');
    expect(meetings(next)).toBe(Number(before) + branches.length);
  });

  it('says so in a file too', async () => {
    const { clock, asked, read, change } = given();
    await read();
    await read();
    expect((await asked('2017.csv')).headers).toMatchObject({
      'content-disposition': `attachment; filename="jaarverslag-${branches.length}-locaties-2017.csv"`,
    });
    expect((await asked('2017.csv')).body).not.toContain('Geteld tot');
    clock.set(clock.now().add({ hours: 1 }));
    await change([first, ...branches.slice(-mostAnew)]);

    expect((await asked('2017.csv')).body).toContain('"","","Geteld tot; in 1 locatie is sindsdien iets veranderd","2017-06-01T08:00:00Z"');
  });
});

describe('the trends of more branches than one request counts', () => {
  const valuesOf = ({ trends: all }: Record<string, unknown>) =>
    (all as { id: string; values: (number | null)[] }[]).map(({ values }) => values);

  it('are added up from what is kept, to what the branches say a few at a time', async () => {
    const { clock, readTrends, change } = given();
    await change(branches.slice(3, 5));
    clock.set(clock.now().add({ hours: 1 }));

    expect(await readTrends()).toMatchObject({ status: 409, body: { type: '/problems/being-counted' } });
    const { status, body } = await readTrends();
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('behind');
    const groups = [branches.slice(0, 10), branches.slice(10, 20), branches.slice(20)];
    const few = await Promise.all(groups.map(async (group) => valuesOf((await readTrends(group.join(','))).body)));
    const sums = valuesOf(body).map((values, figure) =>
      values.map((_, quarter) => {
        const parts = few.map((each) => each[figure]?.[quarter] ?? null);
        return parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
      }),
    );
    expect(valuesOf(body)).toEqual(sums);
    expect(valuesOf(body).flat()).toContain(branches.length + 2);
  });

  it('say of which branches something changed since they were counted', async () => {
    const { clock, readTrends, change } = given();
    await readTrends();
    clock.set(clock.now().add({ hours: 1 }));
    await readTrends();
    clock.set(clock.now().add({ hours: 1 }));
    await change(branches);
    clock.set(clock.now().add({ hours: 1 }));

    expect((await readTrends()).body).toMatchObject({ behind: { until: '2017-06-01T09:00:00Z', branches: branches.slice(mostAnew) } });
    expect((await readTrends()).body).not.toHaveProperty('behind');
  });
});

describe('one figure of more branches than one request counts', () => {
  const reader = { id: 'a manager', posts: branches.map((branch) => ({ branch, role: 'manager' as const })) };

  it('goes from month to month, as those of the branches do together', async () => {
    const { needs } = given();
    const course = (branch: string, period: { year?: string; from?: string; till?: string } = { year: '2017' }) =>
      readFigure(needs)({ reader, branch, period }, 'M43');

    await expect(course('all')).rejects.toThrow('still being counted');
    const { figure, months = [] } = await course('all');
    expect(figure.value).toBe(branches.length);
    expect(months.map(({ value }) => value)).toEqual([0, 0, branches.length, ...Array.from({ length: 9 }, () => 0)]);
    expect((await course(first)).months?.map(({ value }) => value).slice(0, 4)).toEqual([0, 0, 1, 0]);
  });

  it('has no months over more than a year, and none within one', async () => {
    const { needs } = given();
    const over = async (from: string, till: string) => {
      for (let asked = 0; asked < 9; asked += 1) {
        try {
          return (await readFigure(needs)({ reader, branch: 'all', period: { from, till } }, 'M43')).months;
        } catch (fault) {
          if (!(fault instanceof Problem)) throw fault;
        }
      }
      throw new Error('it is never counted');
    };

    expect(await over('2017-01-01', '2018-01-31')).toBeUndefined();
    expect(await over('2017-03-01', '2017-03-31')).toBeUndefined();
    expect((await over('2017-02-15', '2017-03-31'))?.map(({ value }) => value)).toEqual([0, branches.length]);
  });
});
