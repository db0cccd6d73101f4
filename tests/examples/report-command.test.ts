/** `npm run report` on the example: the numbers of the report of 2017, and those of other years by the reports of the branch (domain facts §6.2). */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';

const printed = z.object({
  figures: z.record(z.string(), z.object({ value: z.unknown(), records: z.array(z.string()) })),
  invariants: z.array(z.object({ weight: z.string(), holds: z.nullable(z.boolean()) })),
});

const report = async (branch: string, year: number) => {
  const given = ['--import', 'tsx', 'local/report.ts', '--example', 'maassluis-2017', '--branch', branch, '--year', String(year)];
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const run = promisify(execFile)(process.execPath, [...given, '--json', '--strict'], { cwd, maxBuffer: 64 * 1024 * 1024 });
  return printed.parse(JSON.parse((await run).stdout));
};

// biome-ignore format: a table
const of2017 = {
  M01: 58, M02: 71, M03: 28, M04: 30, M05: 30, M06: 28, M07: 52, M08: 54, M09: 4, M10: 2, M11: 2,
  M12: 22, M13: 198, M14: 49, M15: 47, M16: 33, M17: 28, M18: 22, M19: 5, M20: 2,
  M21: 3, M22: 32, M23: 20, M24: 10, M25: 3,
  M26: 1, M27: 3, M28: 6.9, M29: 2, M30: 2,
  M32: 28, M33: 98, M36: 2,
  M37: 4, M38: 2, M39: 11, M40: 25,
  M41: 7, M42: 31, M43: 5, M44: 52,
  M47: 2, M48: 10, M50: 2, M51: 100,
  M52: 3, M53: 29, M54: 6, M55: 4,
};

it.each([
  ['maassluis', 2017, of2017],
  ['maassluis', 2016, { M01: 148, M02: 57, M24: 29, M32: 99, M33: 0 }],
  ['maassluis', 2018, { M01: 21, M02: 46, M03: 11, M04: 10, M05: 12, M06: 9, M07: 16, M12: 66, 'M12-contacts': 368, M13: 520, homes: 2 }],
  ['vlaardingen', 2017, { M01: 66, M02: 7, M03: 42, M04: 24, M05: 27, M06: 39, M07: 38, M08: 42, homes: 15, M15: 172 }],
])(
  'the report of %s over %i has the numbers of the branch',
  async (branch, year, expected) => {
    const { figures, invariants } = await report(branch, year);

    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, figures[id]?.value]))).toEqual(expected);
    expect(invariants.filter(({ weight, holds }) => weight === 'must' && holds === false)).toEqual([]);
    expect(figures['M01']?.records).toHaveLength(expected.M01);
  },
  60_000,
);

it('has the numbers of 2017 that are no one number', async () => {
  const { figures } = await report('maassluis', 2017);

  expect(figures['M31']?.value).toMatchObject([{ day: '2017-05-17' }, { day: '2017-09-19' }, { day: '2017-11-14', kind: 'presentation' }]);
  expect(figures['M34']?.value).toEqual({ guidanceYears: 2, benefitForms: { days: 0 }, moveIn: { weeks: 2 } });
  expect(figures['M35']?.value).toEqual({
    since: '2016-02-01',
    places: 40,
    houses: 5,
    closedOn: '2017-08-01',
    lastLeftOn: '2017-07-04',
  });
  expect(figures['M45']?.value).toEqual({ marketOn: ['2017-10-07'], families: 2, meetingOn: ['2017-11-11'] });
  expect(figures['M46']?.value).toEqual({ obligedFrom: '2017-10-01', within: { years: 1 } });
  expect(figures['M49']?.value).toEqual({ sessions: 2, participants: 15 });
  expect(figures['M56']?.value).toMatchObject([{ since: '2013-01-07' }, { since: '2017-07-03' }]);
}, 60_000);
