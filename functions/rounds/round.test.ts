import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';
import { updatedIn } from './month.ts';
import { type Asked, countsOf, daysLate, type Outcome, outcomeOf } from './round.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const aDossier = (state: string, facts: KeptRecord['facts'] = {}): KeptRecord => ({
  kind: 'dossier',
  of: 'c',
  branch: 'maassluis',
  state,
  since: day('2026-10-05'),
  facts,
  person: {},
  version: 1,
});

describe('what became of the question about a dossier', () => {
  it.each<[Outcome, string, KeptRecord | undefined]>([
    ['done', 'told while it was open', aDossier('open', { [updatedIn('2026-11')]: 's1' })],
    ['done', 'told, and closed since', aDossier('closed', { [updatedIn('2026-11')]: 's1' })],
    ['gap', 'open and not told', aDossier('open')],
    ['gap', 'told of another month alone', aDossier('open', { [updatedIn('2026-10')]: 's1', [updatedIn('2026-12')]: 's2' })],
    ['gap', 'told, and taken back since', aDossier('open', { [updatedIn('2026-11')]: null })],
    ['dossier-closed', 'closed and not told', aDossier('closed')],
    ['dossier-closed', 'not there any more', undefined],
  ])('is %s when it is %s', (outcome, _, dossier) => {
    expect(outcomeOf(dossier, '2026-11')).toBe(outcome);
  });
});

describe('the counts of a month', () => {
  it('balance when everything asked is settled, and tell of each outcome how often it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Outcome>('done', 'gap', 'dossier-closed'), { maxLength: 60 }), (outcomes) => {
        const asked = outcomes.map((outcome, place): Asked => ({ client: `c${place}`, on: day('2026-11-01'), outcome }));
        const { asked: all, done, gaps, dossiersClosed } = countsOf(asked);
        expect(all).toBe(outcomes.length);
        expect(done + gaps + dossiersClosed).toBe(all);
        expect(gaps).toBe(outcomes.filter((outcome) => outcome === 'gap').length);
        expect(done).toBe(outcomes.filter((outcome) => outcome === 'done').length);
      }),
    );
  });

  it('do not balance while a question is not settled, so that it is seen', () => {
    const { asked, done, gaps, dossiersClosed } = countsOf([{ client: 'c', on: day('2026-11-01') }]);
    expect([asked, done + gaps + dossiersClosed]).toEqual([1, 0]);
  });
});

describe('a round', () => {
  it('is late by the days since the 1st', () => {
    expect(daysLate({ month: '2027-01', openedOn: day('2027-01-01') }, false)).toBe(0);
    expect(daysLate({ month: '2027-01', openedOn: day('2027-01-07') }, false)).toBe(6);
  });

  it('is not late as the first of its branch: there was nothing that could ask', () => {
    expect(daysLate({ month: '2027-01', openedOn: day('2027-01-20') }, true)).toBe(0);
  });
});
