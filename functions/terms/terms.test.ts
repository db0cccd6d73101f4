import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type Policy, type PolicyId, policies } from '../../schemas/policies.ts';
import { type DeadlineOptions, deadline } from './terms.ts';
import { choosePolicy, policyReference } from './versions.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const given = (policy: PolicyId, anchor: string, options: DeadlineOptions = {}) => deadline(policy, day(anchor), options);
const codes = ({ because }: ReturnType<typeof deadline>) => because.cautions.map(({ code }) => code);

describe('the vectors of the domain facts (§8.5)', () => {
  it.each<[string, PolicyId, string, string, string]>([
    ['Ascension, equated Friday, weekend', 'OBJECTION_ALIEN', '2026-04-16', '2026-05-14', '2026-05-18'],
    ['Christmas and a weekend', 'OBJECTION_ALIEN', '2025-11-27', '2025-12-25', '2025-12-29'],
    ['Boxing Day and the equated 27 December', 'OBJECTION_ALIEN', '2024-11-28', '2024-12-26', '2024-12-30'],
    ['5 May, outside a lustrum too', 'OBJECTION_ALIEN', '2026-04-07', '2026-05-05', '2026-05-06'],
    ["King's Day kept on Saturday", 'OBJECTION_ALIEN', '2025-03-29', '2025-04-26', '2025-04-28'],
    ['30 November plus 3 months', 'NAREIS_FILING', '2025-11-30', '2026-02-28', '2026-03-02'],
    ['the decreed Friday of 2017', 'NAREIS_FILING', '2017-01-27', '2017-04-27', '2017-05-01'],
    ['90 days and 3 months (court)', 'NAREIS_DECISION', '2024-08-14', '2025-02-12', '2025-02-12'],
    ['90 days and 3 months (court)', 'NAREIS_DECISION', '2023-08-08', '2024-02-06', '2024-02-06'],
    ['two working days after Christmas', 'REPORT_IND', '2026-12-24', '2026-12-27', '2026-12-29'],
    ['backward onto a Sunday', 'PERMIT_RECEIVED_BY', '2026-05-18', '2026-05-17', '2026-05-17'],
    ['a year onto Christmas', 'PVT_WI2013', '2017-12-25', '2018-12-25', '2018-12-25'],
  ])('%s: %s from %s', (_, policy, anchor, unrolled, rolled) => {
    expect(given(policy, anchor)).toMatchObject({ unrolled, rolled, due: rolled });
  });

  it('says that the Friday of 2017 is a decreed day that nobody checked', () => {
    const found = given('NAREIS_FILING', '2017-01-27');

    expect(codes(found)).toContain('equated-day-uncertain');
    expect(found.because.warnings.join()).toContain('28-04-2017');
  });
});

describe('the derivation', () => {
  it('names every free day it passed, each once', () => {
    const { because } = given('OBJECTION_ALIEN', '2016-04-07');

    expect(because.passed.map(({ day: passed, kind, name }) => [passed, kind, name.nl])).toEqual([
      ['2016-05-05', 'holiday', 'Bevrijdingsdag en Hemelvaartsdag'],
    ]);
  });

  it('tells rule, version, anchor, count, holidays and source in both languages', () => {
    const { sentence } = given('OBJECTION_ALIEN', '2026-04-16').because;

    for (const part of [
      'OBJECTION_ALIEN, versie 1',
      '4 weken',
      '16-04-2026',
      '14-05-2026 (Hemelvaartsdag)',
      '18-05-2026',
      'Bron: Vw 2000 art. 69',
    ])
      expect(sentence.nl).toContain(part);
    for (const part of [
      'OBJECTION_ALIEN, version 1',
      '4 weeks',
      '16-04-2026',
      '14-05-2026 (Ascension Day)',
      '18-05-2026',
      'Source: Vw 2000 art. 69',
    ])
      expect(sentence.en).toContain(part);
  });

  it('speaks of confidence only where it is below H', () => {
    expect(given('OBJECTION_ALIEN', '2026-04-16').because.sentence.nl).not.toContain('Zekerheid');
    expect(given('CARD_RENEWAL_WINDOW', '2026-04-16').because.sentence.nl).toContain('Zekerheid: gemiddeld');
    expect(given('NAREIS_WAIT_B', '2026-07-01').because.sentence.en).toContain('Confidence: low');
  });

  it.each<[string, PolicyId, string, string]>([
    ['a backward term', 'PERMIT_RECEIVED_BY', '2026-05-18', 'artikel 1 lid 2'],
    ['a long term', 'PVT_WI2013', '2017-12-25', 'artikel 4'],
    ['an agreement', 'MOVE_IN', '2026-05-02', 'niet in een wet'],
  ])('explains why %s stays on a free day', (_, policy, anchor, reason) => {
    expect(given(policy, anchor).because.sentence.nl).toContain(reason);
  });

  it('says when a month was too short', () => {
    expect(given('NAREIS_FILING', '2025-11-30').because.sentence.nl).toContain('28-02-2026, de laatste dag van die maand');
  });

  it('warns about a year whose equated days are unknown, and not where nothing moves', () => {
    expect(codes(given('OBJECTION_ALIEN', '2030-03-01'))).toContain('equated-days-unknown');
    expect(codes(given('PVT_WI2013', '2030-03-01'))).not.toContain('equated-days-unknown');
    expect(codes(given('OBJECTION_ALIEN', '2026-03-02'))).not.toContain('equated-days-unknown');
  });

  it.each(policies.map((policy) => [policy.id, policy.version] as const))('%s@%i says that no human verified it', (id, version) => {
    const found = deadline(id, day('2026-07-01'), { version });

    expect(found.because.lastVerified).toBeNull();
    expect(codes(found)).toContain('not-verified');
  });
});

describe('own and others’ deadlines', () => {
  it('warns on the unrolled day of our own', () => {
    expect(given('OBJECTION_ALIEN', '2026-04-16')).toMatchObject({ owner: 'CLIENT', warnOn: '2026-05-14' });
  });

  it('acts on an authority after the rolled day', () => {
    expect(given('DEFAULT_NOTICE_WAIT', '2026-04-30')).toMatchObject({
      unrolled: '2026-05-14',
      owner: 'AUTHORITY',
      actAfter: '2026-05-18',
    });
  });

  it('waits for the later reading when the first part of an extended term ends on a free day', () => {
    // 90 days end on Saturday 8 February 2025; 3 months from there is Thursday 8 May, from the Monday after it Saturday 10 May.
    const found = given('NAREIS_DECISION', '2024-11-10', { extended: true });

    expect(found).toMatchObject({ unrolled: '2025-05-08', rolled: '2025-05-08', actAfter: '2025-05-12' });
    expect(codes(found)).toContain('two-readings');
  });

  it('lets a printed day go first and keeps the computed one', () => {
    const found = given('OBJECTION_ALIEN', '2026-04-16', { printed: day('2026-05-16') });

    expect(found).toMatchObject({
      due: '2026-05-16',
      printed: '2026-05-16',
      computed: '2026-05-18',
      unrolled: '2026-05-14',
      warnOn: '2026-05-16',
    });
    expect(codes(found)).toContain('printed-differs');
  });

  it('asks for the printed day of an mvv', () => {
    expect(codes(given('MVV_VALID', '2026-04-16'))).toContain('printed-expected');
    expect(codes(given('MVV_VALID', '2026-04-16', { printed: day('2026-07-15') }))).toEqual(['not-verified']);
  });
});

describe('two-part terms and suspension', () => {
  it('counts the extension of a reunification decision unless told otherwise, and shows both', () => {
    const both = {
      withoutExtension: { unrolled: '2024-11-12', rolled: '2024-11-12' },
      withExtension: { unrolled: '2025-02-12', rolled: '2025-02-12' },
    };

    expect(given('NAREIS_DECISION', '2024-08-14')).toMatchObject({ extended: true, due: '2025-02-12', because: both });
    expect(given('NAREIS_DECISION', '2024-08-14', { extended: false })).toMatchObject({
      extended: false,
      due: '2024-11-12',
      because: both,
    });
    expect(codes(given('NAREIS_DECISION', '2024-08-14'))).toContain('extension-assumed');
  });

  it.each<[PolicyId, string, string, string]>([
    ['MVV_COLLECT', '2026-01-15', '2026-04-15', '2026-07-15'],
    ['OBJECTION_DECISION_MVV', '2026-01-15', '2026-05-28', '2026-07-09'],
    ['PERMIT_REGULAR_DECISION', '2026-01-15', '2026-04-15', '2026-10-15'],
  ])('takes %s not to be extended', (policy, anchor, without, withExtension) => {
    expect(given(policy, anchor)).toMatchObject({ extended: false, due: without });
    expect(given(policy, anchor, { extended: true })).toMatchObject({ extended: true, due: withExtension });
  });

  it('moves 90 days that end on a Sunday, and not their extension by 6 months', () => {
    expect(given('PERMIT_REGULAR_DECISION', '2026-01-12')).toMatchObject({ unrolled: '2026-04-12', rolled: '2026-04-13' });
    expect(given('PERMIT_REGULAR_DECISION', '2026-01-10', { extended: true })).toMatchObject({
      unrolled: '2026-10-10',
      rolled: '2026-10-10',
    });
  });

  it('moves the end by the days that the clock stood still, then past the weekend', () => {
    const found = given('NAREIS_DECISION', '2024-08-14', { suspendedDays: 31 });

    expect(found).toMatchObject({ unrolled: '2025-03-15', rolled: '2025-03-17' });
    expect(found.because.parts).toEqual([
      { adds: 'P90D', why: 'term', reaches: '2024-11-12' },
      { adds: 'P3M', why: 'extension', reaches: '2025-02-12' },
      { adds: 'P31D', why: 'suspension', reaches: '2025-03-15' },
    ]);
  });

  it('refuses what a rule does not know', () => {
    expect(() => given('OBJECTION_ALIEN', '2026-04-16', { extended: true })).toThrow('cannot be extended');
    expect(() => given('PERMIT_RECEIVED_BY', '2026-04-16', { suspendedDays: 3 })).toThrow('cannot be suspended');
    for (const suspendedDays of [-1, 1.5, Number.NaN, 40_000])
      expect(() => given('NAREIS_DECISION', '2024-08-14', { suspendedDays })).toThrow('whole number');
    expect(() => given('OBJECTION_GENERAL', '1905-01-01', { version: 1 })).toThrow('1990');
  });
});

describe('the choice of a version', () => {
  it('goes by the anchor and never takes an unconfirmed row', () => {
    expect(given('NAREIS_DECISION', '2026-09-01')).toMatchObject({ version: 1 });
    expect(codes(given('NAREIS_DECISION', '2026-09-01'))).toContain('later-law-possible');
    expect(codes(given('NAREIS_DECISION', '2026-09-01', { version: 2 }))).toContain('version-unconfirmed');
  });

  it('refuses a day that no version governs and names the successors', () => {
    expect(given('NAREIS_FILING', '2026-06-11').due).toBe('2026-09-11');
    expect(codes(given('NAREIS_FILING', '2026-06-11'))).toContain('rule-replaced');
    expect(codes(given('NAREIS_FILING', '2026-01-05'))).not.toContain('rule-replaced');
    expect(() => given('NAREIS_FILING', '2026-06-12')).toThrow('NAREIS_FILING_A');
    expect(() => given('LATE_LENIENCY_REGULAR', '2022-06-30')).toThrow('No version');
    expect(codes(given('LATE_LENIENCY_REGULAR', '2022-06-30', { version: 1 }))).toContain('outside-validity');
  });

  it('lets a rule with immediate effect govern what already ran, from the day it is in force', () => {
    expect(codes(given('NAREIS_FILING_A', '2026-05-01'))).toContain('outside-validity');
    expect(given('NAREIS_FILING_A', '2026-05-01', { on: day('2026-06-12') }).due).toBe('2026-08-03');
    expect(() => given('NAREIS_FILING_A', '2026-05-01', { on: day('2026-06-11') })).toThrow('No version');
  });

  it('chooses between versions of one policy by anchor, and by the day of looking under immediate effect', () => {
    const [template] = policies.filter(({ id }) => id === 'OBJECTION_ALIEN');
    if (!template) throw new Error('the table has OBJECTION_ALIEN');
    const old: Policy = { ...template, validTo: '2025-12-31' };
    const { validFrom, ...rest } = template;
    const young: Policy = { ...rest, version: 2, validFrom: '2026-01-01' };
    const direct: Policy = { ...young, immediateEffect: true };
    const version = (rows: readonly Policy[], anchor: string, on?: string) =>
      choosePolicy('OBJECTION_ALIEN', { anchor: day(anchor), on: on === undefined ? undefined : day(on) }, rows).version;

    expect(validFrom < '2025-12-31').toBe(true);
    expect([version([old, young], '2025-12-31', '2026-02-01'), version([old, young], '2026-01-01')]).toEqual([1, 2]);
    expect([version([old, direct], '2025-12-31'), version([old, direct], '2025-12-31', '2025-12-31')]).toEqual([1, 1]);
    expect(version([old, direct], '2025-12-31', '2026-01-01')).toBe(2);
  });

  it('reads a name with a version', () => {
    expect(policyReference('NAREIS_DECISION@2')).toEqual({ policyId: 'NAREIS_DECISION', version: 2 });
    expect(policyReference('OBJECTION_ALIEN')).toEqual({ policyId: 'OBJECTION_ALIEN' });
    for (const wrong of ['', 'NOPE', 'toString', 'NAREIS_DECISION@', 'NAREIS_DECISION@0', 'NAREIS_DECISION@1@2', 'NAREIS_DECISION@x'])
      expect(() => policyReference(wrong)).toThrow();
    expect(() => given('NAREIS_DECISION', '2024-08-14', { version: 9 })).toThrow('no version 9');
  });
});
