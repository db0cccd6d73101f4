import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type DocumentKindId, documentKinds } from '../../schemas/residence.ts';
import { familyOf, type ResidenceDocument } from './document.ts';
import { ladderFor, remindersOf } from './reminders.ts';

const aDocument = (
  kind: DocumentKindId,
  cardEnds: string,
  rightEnds?: string,
  changes: Partial<ResidenceDocument> = {},
): ResidenceDocument => ({
  client: 'c',
  branch: 'maassluis',
  family: familyOf(kind),
  card: {
    kind,
    cardEndsOn: Temporal.PlainDate.from(cardEnds),
    rightEndsOn: rightEnds === undefined ? undefined : Temporal.PlainDate.from(rightEnds),
  },
  state: 'running',
  version: 1,
  ...changes,
});

const early = Temporal.Instant.from('2019-01-01T00:00:00Z');

const table = (document: ResidenceDocument) =>
  Object.entries(Object.groupBy(remindersOf(document, early), ({ rung, on }) => `${rung} ${on}`)).map(
    ([rung, rows]) => `${rung} ${rows?.map(({ recipient }) => recipient).join(' ')}`,
  );

describe('the ladder of a temporary asylum permit that ends on 30 November 2027', () => {
  it('is that of domain facts §1.6', () => {
    expect(table(aDocument('asylum-temporary', '2027-11-30', '2027-11-30'))).toEqual([
      'R0 2027-04-30 legal-volunteer',
      'R1 2027-05-30 client contact-volunteer legal-volunteer',
      'R2 2027-07-30 legal-volunteer contact-volunteer',
      'R3 2027-08-30 client legal-volunteer team-leader',
      'R4 2027-09-30 team-leader',
      'R5 2027-10-30 client contact-volunteer legal-volunteer team-leader',
      'R6a 2027-11-16 team-leader',
      'R6b 2027-11-23 team-leader',
      // 30 November is a Tuesday: two working days before is the Friday.
      'R6c 2027-11-26 team-leader',
      'R7a 2027-11-30 team-leader lawyer',
      'R7b 2027-12-07 team-leader lawyer',
      'R7c 2027-12-28 team-leader lawyer',
    ]);
  });
});

describe('the ladder of a regular permit', () => {
  it('says "prepare" before its window opens, and opens three months before the end', () => {
    expect(table(aDocument('regular-temporary', '2027-11-30', '2027-11-30')).slice(0, 3)).toEqual([
      'R0 2027-06-30 legal-volunteer',
      'R2 2027-07-30 legal-volunteer contact-volunteer',
      'R1 2027-08-30 client contact-volunteer legal-volunteer',
    ]);
  });
});

describe('which ladder', () => {
  it.each([
    ['asylum-temporary', '2027-11-30', '2027-11-30', 'asylum'],
    ['asylum-temporary', '2027-11-30', '2029-11-30', 'card'],
    ['asylum-permanent', '2027-11-30', undefined, 'card'],
    ['regular-temporary', '2027-11-30', '2027-11-30', 'regular'],
    ['regular-permanent', '2027-11-30', undefined, 'card'],
    ['eu-long-term', '2027-11-30', undefined, 'card'],
    ['w-document', '2027-11-30', undefined, 'awaiting'],
    ['refugee-travel-document', '2027-11-30', undefined, 'travel'],
    ['alien-travel-document', '2027-11-30', undefined, 'travel'],
    ['national-passport', '2027-11-30', undefined, undefined],
  ] as const)('%s, card until %s, right until %s: %s', (kind, card, right, ladder) => {
    expect(ladderFor(aDocument(kind, card, right))).toBe(ladder);
  });
});

describe('while a decision is awaited', () => {
  const pending = (application: 'asylum-extension' | 'regular-extension' | 'card-renewal' | 'travel-document', receivedOn?: string) =>
    aDocument('asylum-temporary', '2027-11-30', '2027-11-30', {
      state: 'renewal-pending',
      renewal: {
        application,
        sentOn: Temporal.PlainDate.from('2027-06-01'),
        receivedOn: receivedOn === undefined ? undefined : Temporal.PlainDate.from(receivedOn),
        channel: 'online',
      },
    });

  it.each([
    ['asylum-extension', '2027-06-03', ['P1 2027-11-19 legal-volunteer', 'P2 2027-12-04 legal-volunteer lawyer']],
    // 90 days end on Wednesday 1 September.
    ['regular-extension', '2027-06-03', ['P1 2027-08-18 legal-volunteer', 'P2 2027-09-02 legal-volunteer lawyer']],
    // Eight weeks after Saturday 5 June end on Saturday 31 July, and roll to Monday 2 August.
    ['card-renewal', '2027-06-05', ['P1 2027-07-19 legal-volunteer', 'P2 2027-08-03 legal-volunteer lawyer']],
    ['travel-document', '2027-06-03', []],
  ] as const)('%s received on %s', (application, received, rows) => expect(table(pending(application, received))).toEqual(rows));

  it('counts from the day of sending while receipt is unknown', () => {
    expect(table(pending('asylum-extension'))[0]).toBe('P1 2027-11-17 legal-volunteer');
  });
});

it('gives every row an id of its own, the same each time', () => {
  const days = fc.integer({ min: 0, max: 5000 }).map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }));
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(documentKinds) as DocumentKindId[])), days, (kind, ends) => {
      const document = aDocument(kind, ends.toString(), documentKinds[kind].right === 'temporary' ? ends.toString() : undefined);
      const ids = remindersOf(document, early).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(remindersOf(document, early).map(({ id }) => id)).toEqual(ids);
    }),
  );
});

it('asks for nothing after a rejection', () => {
  expect(remindersOf(aDocument('asylum-temporary', '2027-11-30', '2027-11-30', { state: 'rejected' }), early)).toEqual([]);
});

describe('the moment of sending', () => {
  const at = (now: string, rung: string, recipient: string) =>
    remindersOf(aDocument('asylum-temporary', '2027-11-30', '2027-11-30'), Temporal.Instant.from(now))
      .find((row) => row.rung === rung && row.recipient === recipient)
      ?.sendAt.toString();

  it.each([
    ['is eight in Amsterdam on the day itself, in summer', '2026-11-23T09:00:00Z', 'R1', 'client', '2027-05-30T06:00:00Z'],
    ['and in winter', '2026-11-23T09:00:00Z', 'R7a', 'team-leader', '2027-11-30T07:00:00Z'],
    ['for staff, when the day has passed, the next digest', '2027-06-03T12:00:00Z', 'R1', 'legal-volunteer', '2027-06-04T06:00:00Z'],
    ['for staff, when the hour has passed, the next digest', '2027-05-30T06:00:01Z', 'R1', 'legal-volunteer', '2027-05-31T06:00:00Z'],
    ['for staff, early in the morning, the digest of that day', '2027-06-03T03:00:00Z', 'R1', 'legal-volunteer', '2027-06-03T06:00:00Z'],
    ['for a client, when the day has passed, at once', '2027-06-03T12:00:00Z', 'R1', 'client', '2027-05-30T06:00:00Z'],
  ])('%s', (_, now, rung, recipient, moment) => expect(at(now, rung, recipient)).toBe(moment));
});
