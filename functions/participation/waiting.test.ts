import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { RecordKindId } from '../../schemas/records/index.ts';
import type { KeptRecord } from '../records/record.ts';
import { lackingAmong, waitingAmong } from './waiting.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const record = (kind: RecordKindId, of: string, state: string, facts: KeptRecord['facts'] = {}, since = '2026-11-02'): KeptRecord => ({
  ...{ kind, of, id: `${kind} of ${of}`, branch: 'maassluis', state, since: day(since), facts, person: {}, version: 1 },
});
const somebody = (of: string, state: string, facts: KeptRecord['facts'] = {}) => record('participation', of, state, facts);
const aTerm = (of: string, firstHousingRegistration: string, state = 'running') =>
  record('participation-term', of, state, { act: 'wi2013', firstHousingRegistration });
const aSession = (gathering: string, ...invited: string[]) =>
  record('pvt-session', 'maassluis', 'planned', { gathering, places: 15, invited });

const waiting = (participations: readonly KeptRecord[], planned: readonly KeptRecord[] = [], terms: readonly KeptRecord[] = []) =>
  waitingAmong({ participations, planned, terms });

describe('the waiting list', () => {
  it.each([
    ['notified', 'first', 'notified'],
    ['invited', 'first', 'no-seat'],
    ['no-show', 'first', 'missed-first'],
    ['attended-1', 'second', 'attended-first'],
    ['no-show-2', 'second', 'missed-second'],
  ])('has whoever is %s on it, for the %s session', (state, awaits, because) => {
    expect(waiting([somebody('a', state)])).toMatchObject([{ client: 'a', awaits, because }]);
  });

  it.each(['attended-2', 'signed', 'registered-at-duo', 'refused'])('has nobody on it who is %s', (state) => {
    expect(waiting([somebody('a', state)])).toEqual([]);
  });

  it('leaves out who has a seat at a session of that kind, and nobody else', () => {
    const people = [somebody('a', 'invited'), somebody('b', 'invited'), somebody('c', 'attended-1'), somebody('d', 'attended-1')];

    const found = waiting(people, [aSession('first', 'a', 'c'), aSession('second', 'b', 'd')]);

    expect(found.map(({ client }) => client)).toEqual(['b', 'c']);
  });

  it('begins with the nearest last day; who takes part of their own accord comes after, by how long they wait', () => {
    const people = [
      somebody('voluntary late', 'notified', { notifiedOn: '2026-10-01' }),
      somebody('later', 'notified', { notifiedOn: '2026-01-01' }),
      somebody('voluntary early', 'notified', { notifiedOn: '2026-02-01' }),
      somebody('nearest', 'notified', { notifiedOn: '2026-10-01' }),
    ];

    const found = waiting(people, [], [aTerm('nearest', '2025-12-25'), aTerm('later', '2026-03-01')]);

    expect(found.map(({ client, signBy }) => [client, signBy?.toString()])).toEqual([
      ['nearest', '2026-12-25'],
      ['later', '2027-03-01'],
      ['voluntary early', undefined],
      ['voluntary late', undefined],
    ]);
  });

  it.each(['met', 'exempt'])('counts no days of a term that is %s', (state) => {
    expect(waiting([somebody('a', 'notified')], [], [aTerm('a', '2025-12-25', state)])[0]?.signBy).toBeUndefined();
  });

  it('says since when somebody waits: the notification, the first session, or what is known', () => {
    const people = [
      somebody('a', 'no-show', { notifiedOn: '2026-09-01' }),
      somebody('b', 'no-show-2', { notifiedOn: '2026-09-01', attendedFirstOn: '2026-10-10' }),
      somebody('c', 'notified'),
    ];

    expect(new Map(waiting(people).map(({ client, since }) => [client, since.toString()]))).toEqual(
      new Map([
        ['a', '2026-09-01'],
        ['b', '2026-10-10'],
        ['c', '2026-11-02'],
      ]),
    );
  });
});

describe('what is lacking', () => {
  it('is counted fact by fact', () => {
    const people = ['attended-1', 'attended-2', 'attended-2', 'signed', 'registered-at-duo', 'refused'].map((state, place) =>
      somebody(String(place), state),
    );

    expect(lackingAmong(people)).toEqual({ signature: 2, registration: 1, certificate: 2 });
  });
});
