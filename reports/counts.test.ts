import { describe, expect, it } from 'vitest';
import { countsOf, reportWith } from './counts.ts';
import { withoutRecords } from './disclosure.ts';
import { yearOf } from './fact.ts';
import { reportOf } from './report.ts';
import { bookOf2017, tell } from './told.ts';

const report = reportOf(
  bookOf2017([
    tell(
      'contact-noted',
      '2017-03-01',
      { requests: [{ topic: 'finance', outcome: 'answered' }] },
      { client: 'a', concluded: { channel: 'WALK_IN' } },
    ),
    tell('member-joined', '2017-02-01', { member: 'b', kind: 'volunteer', roles: ['guidance'] }),
  ]),
  2017,
);

describe('what is kept of a report', () => {
  it('gives the report again, but for the entries behind it', () => {
    const kept = JSON.parse(JSON.stringify(countsOf(report))) as ReturnType<typeof countsOf>;

    expect(reportWith('maassluis', yearOf(2017), kept)).toEqual(withoutRecords(report));
  });

  it('names no entry and nobody', () => {
    const text = JSON.stringify(countsOf(report));

    for (const id of Object.values(report.figures).flatMap(({ records = [] }) => records)) expect(text).not.toContain(`"${id}"`);
  });

  it('does not know a figure that it does not hold', () => {
    expect(reportWith('maassluis', yearOf(2017), { figures: {}, holds: {} }).figures['M01']).toMatchObject({ value: null });
  });
});
