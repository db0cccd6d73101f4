import { describe, expect, it } from 'vitest';
import { easterSunday, holidaysOf, isWorkingDay } from '../../functions/terms/calendar.ts';
import { count } from '../../functions/terms/count.ts';
import { deadline } from '../../functions/terms/terms.ts';
import { choosePolicy, policyReference } from '../../functions/terms/versions.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { easterOf, isFree, isHolidayIn, iso, move, numberOf, parse, rollIn } from './oracle.ts';

/** The rows as domain-facts §10 prints them, typed anew: id, length, direction, rolling rule, first and last anchor. */
const printed = `
PERMIT_ASYLUM_WINDOW 6m back NONE 2014-01-01
PERMIT_REGULAR_WINDOW 3m back NONE 2018-01-01
CARD_RENEWAL_WINDOW 3m back NONE 2023-01-01
PERMIT_RECEIVED_BY 1d back NONE 2014-01-01
LATE_LENIENCY_REGULAR 4w fwd NONE 2022-07-01
PERMIT_ASYLUM_DECISION 6m fwd NONE 2014-01-01
PERMIT_REGULAR_DECISION 90d fwd ATW 2014-01-01
CARD_RENEWAL_DECISION 8w fwd ATW 2023-01-01
NAREIS_FILING 3m fwd ATW 2014-01-01 2026-06-11
NAREIS_FILING_A 3m fwd ATW 2026-06-12
NAREIS_WAIT_B 2y fwd NONE 2026-06-12
NAREIS_DECISION 90d+3m fwd ATW 2014-01-01
NAREIS_DECISION@2 9m fwd NONE 2025-03-05
DEFAULT_NOTICE_WAIT 2w fwd ATW 2009-10-01
MVV_COLLECT 3m fwd ATW 2013-06-01
MVV_VALID 90d fwd NONE 2013-06-01
REPORT_IND 3d fwd ATW2 2013-06-01
PERMIT_AFTER_REPORT 2w fwd ATW 2014-01-01
BRP_REGISTER 5d fwd ATW2 2014-01-06
OBJECTION_ALIEN 4w fwd ATW 2001-04-01
APPEAL_ALIEN 4w fwd ATW 2001-04-01
OBJECTION_GENERAL 6w fwd ATW 1994-01-01
OBJECTION_DECISION_MVV 19w fwd NONE 2013-06-01
PVT_WI2013 1y fwd NONE 2017-10-01
INTEGRATION_WI2013 3y fwd NONE 2013-01-01
INTEGRATION_WI2021 3y fwd NONE 2022-01-01
INTEGRATION_EXT_OPEN 6m back NONE 2013-01-01
GUIDANCE_YEAR 1y fwd NONE 2016-01-01
DAY1_BENEFIT_FORMS 0d fwd NONE 2016-01-01
MOVE_IN 2w fwd NONE 2016-01-01
HOUSE_LINKED_HOLDER 10w fwd NONE 2010-01-01`;

const rows = printed
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const years = Array.from({ length: 2035 - 1990 + 1 }, (_, index) => 1990 + index);

describe('the calendar beside a second implementation', () => {
  it.each(years)('has the same Easter and the same free days in %i', (year) => {
    expect(easterSunday(year).toString()).toBe(iso(easterOf(year)));

    const listed = holidaysOf(year);
    const differing: string[] = [];
    for (let number = numberOf([year, 1, 1]); number < numberOf([year + 1, 1, 1]); number += 1) {
      const day = Temporal.PlainDate.from(iso(number));
      if (listed.has(day.toString()) !== isHolidayIn(number) || isWorkingDay(day) === isFree(number)) differing.push(iso(number));
    }
    expect(differing).toEqual([]);
  });

  it('has the same Easter from 1583 to 2999', () => {
    for (let year = 1583; year < 3000; year += 1) expect(easterSunday(year).toString()).toBe(iso(easterOf(year)));
  });
});

describe('every policy beside a second implementation, 2014 to 2035', () => {
  it.each(rows)('%s (%s %s %s)', (reference = '', lengths = '', direction = '', roll = '', from = '', to = '2035-12-31') => {
    const { policyId, version } = policyReference(reference);
    const first = Math.max(parse(from), parse('2014-01-01'));
    const differing: unknown[] = [];
    for (let anchor = first; anchor <= parse(to); anchor += 1) {
      const day = Temporal.PlainDate.from(iso(anchor));
      const end = lengths.split('+').reduce((at, length) => move(at, length, direction === 'back' ? -1 : 1), anchor);
      const expected = `${iso(end)} ${iso(rollIn(anchor, end, roll))}`;
      const policy = choosePolicy(policyId, { anchor: day, version });
      const { unrolled, rolled } = count(policy, day, policy.extensionAssumed === true, 0);
      if (`${unrolled} ${rolled}` !== expected) differing.push({ anchor: iso(anchor), expected, counted: `${unrolled} ${rolled}` });
      // The whole derivation costs more than the count; a stride of 11 meets every weekday and day of the month.
      if (anchor % 11 !== 0) continue;
      const found = deadline(policyId, day, { version });
      if (`${found.unrolled} ${found.due}` !== expected) differing.push({ expected, found });
    }
    expect(differing).toEqual([]);
  });
});
