/** The example year against the annual report, by a count that shares nothing with the system's own. */
import { describe, expect, it } from 'vitest';
import { yearLines } from '../../examples/maassluis-2017/lines.ts';
import { booksOf } from './count/books.ts';
import { participation, team, town, work } from './count/branch.ts';
import { consultation, guidance, housing, reunification, walkInKeys } from './count/people.ts';
import { tellAll, withoutWithdrawn } from './told.ts';

const lines = yearLines();
const told = tellAll(withoutWithdrawn(lines));

const counted = (branch: string, year: number) => {
  const books = booksOf(lines, branch);
  return {
    ...housing(books, year),
    ...consultation(books, year),
    ...reunification(books, year),
    ...guidance(books, year),
    ...participation(books, year),
    ...work(books, year),
    ...team(books, year),
    ...town(books, year),
  };
};

describe('the submissions of the example year', () => {
  it('are each taken by their form and its effect, from somebody who may send it and sees the client', () => {
    const refused = told.flatMap(({ line: { form, at, key }, refusals }) =>
      refusals.map(({ pointer, rule }) => `${at} ${form} ${key} ${pointer} ${rule}`),
    );
    expect(refused).toEqual([]);
  });

  it('are contacts at the walk-in hour where the system concludes so, and where the count does', () => {
    const concluded = told.filter(({ concluded: { channel } }) => channel === 'WALK_IN').map(({ line }) => line.key);
    const keys = ['maassluis', 'vlaardingen'].flatMap((branch) => walkInKeys(booksOf(lines, branch)));
    expect(keys.toSorted()).toEqual(concluded.toSorted());
    expect(told.filter(({ concluded: { channel } }) => channel === 'TRAJECTORY').length).toBeGreaterThan(100);
  });
});

describe('the year 2017 in Maassluis', () => {
  const year = counted('maassluis', 2017);

  // The number as the report gives it, or as domain facts §6.2 read it.
  const report: readonly (readonly [keyof typeof year, unknown, string])[] = [
    ['M01', 58, 'permit holders housed'],
    ['M02', 71, 'lead on the housing target'],
    ['M03', 28, 'adults'],
    ['M04', 30, 'children'],
    ['M05', 30, 'men'],
    ['M06', 28, 'women'],
    ['M07', 52, 'Syrians'],
    ['M08', 54, 'came by family reunification'],
    ['M09', 4, 'came from a reception centre'],
    ['M10', 2, 'of them children'],
    ['M11', 2, 'of them adults'],
    ['M12', 22, 'people at the walk-in hour (“contacten”, D1)'],
    ['M13', 198, 'help requests'],
    ['M14', 49, 'about education'],
    ['M15', 47, 'about finance'],
    ['M16', 33, 'about participation'],
    ['M17', 28, 'about housing'],
    ['M18', 22, 'people who live here longer than two years'],
    ['M19', 5, 'walk-in hours a week'],
    ['M21', 3, 'new dossiers'],
    ['M22', 32, 'dossiers in all'],
    ['M23', 20, 'dossiers completed with success'],
    ['M24', 10, 'dossiers open at the end: not in the report, at most 12'],
    ['M25', [2014, 2014, 2015], 'reopened, applied for in 2014 or 2015'],
    ['M26', ['03'], 'a working visit, in March'],
    ['M27', 3, 'meetings about the temporary scheme'],
    ['M28', [6, 8], 'weeks between integration meetings, least and most'],
    ['M29', 2, 'members of the advisory council'],
    ['M30', 2, 'administrative meetings'],
    ['M31', ['05', '09', '11'], 'network meetings and a presentation, by month'],
    ['M32', 28, 'trajectories begun, first year'],
    ['M33', 98, 'trajectories begun, second year'],
    ['M35', '2017-07-04', 'the last who left the temporary scheme'],
    ['M36', 2, 'moved to another town'],
    ['M37', 4, 'in the work programme from Maassluis'],
    ['M38', 2, 'job coaches'],
    ['M39', 11, 'in the work programme in all'],
    ['M40', 25, 'helped by the coaches beside it'],
    ['M41', ['2017-05-01', 7], 'bike lessons: since when, and how many women'],
    ['M42', ['2017-03-08', 31], 'women’s day'],
    ['M43', 5, 'group meetings'],
    ['M44', [5, 52, 12], 'summer tour: groups, refugees, volunteers'],
    ['M45', ['2017-10-07', 2, '2017-11-11'], 'market, families, evening to meet'],
    ['M47', 2, 'rounds of the participation declaration'],
    ['M48', 10, 'participants who must sign (D3, D4)'],
    ['M49', [2, 15], 'sessions of a workshop, participants'],
    ['M50', 2, 'award ceremonies'],
    ['M51', 100, 'certificates received'],
    ['M52', [28, 24, 6], 'paid staff, hours a week'],
    ['M53', 29, 'volunteers (D8)'],
    ['M54', 6, 'trainees (D8)'],
    ['M55', 4, 'training days'],
    ['M56', ['2013-01-07', '2017-07-03'], 'language providers, since when'],
  ];

  it.each(report)('%s is %j: %s', (figure, expected) => {
    expect(year[figure]).toEqual(expected);
  });

  it('could be counted otherwise, with another result: what the definitions keep apart is apart in the example', () => {
    const { contacts, attended, coached, themes, mostInScheme, mustSignAndCertified } = year;
    expect({ contacts, attended, coached, themes, mustSignAndCertified }).toEqual({
      contacts: 114,
      attended: 105,
      coached: 27,
      themes: 4,
      mustSignAndCertified: 10,
    });
    expect(mostInScheme).toBeLessThanOrEqual(40);
  });
});

describe('the years and the town beside it', () => {
  it('are Maassluis in 2018 by its own report', () => {
    expect(counted('maassluis', 2018)).toMatchObject({
      M01: 21,
      M02: 46,
      M03: 11,
      M04: 10,
      M05: 12,
      M06: 9,
      M07: 16,
      homes: 2,
      contacts: 368,
      M13: 520,
      M12: 66,
      M18: 66,
      M32: 11,
    });
  });

  it('are Maassluis in 2016 by what its lead at the end of 2017 asks for', () => {
    expect(counted('maassluis', 2016)).toMatchObject({ M01: 148, M02: 57, M24: 29, M32: 99, M33: 0 });
  });

  it('are Vlaardingen in 2017 by its own report', () => {
    expect(counted('vlaardingen', 2017)).toMatchObject({
      M01: 66,
      M02: 7,
      M03: 42,
      M04: 24,
      M05: 27,
      M06: 39,
      M07: 38,
      eritreans: 16,
      homes: 15,
      M08: 42,
      contacts: 316,
      M15: 172,
    });
  });
});
