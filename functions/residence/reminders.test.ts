import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type DocumentKindId, documentKinds } from '../../schemas/residence.ts';
import { familyOf, type Rejection, type ResidenceDocument } from './document.ts';
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
  const pending = (application: 'asylum-extension' | 'regular-extension' | 'card-renewal', receivedOn?: string) =>
    aDocument('asylum-temporary', '2027-11-30', '2027-11-30', {
      state: 'renewal-pending',
      renewal: {
        application,
        sentOn: Temporal.PlainDate.from('2027-06-01'),
        receivedOn: receivedOn === undefined ? undefined : Temporal.PlainDate.from(receivedOn),
        channel: 'online',
      },
    });

  // The card ends meanwhile: a W-document proves lawful stay.
  const w0 = 'W0 2027-11-30 legal-volunteer';

  it.each([
    ['asylum-extension', '2027-06-03', ['P1 2027-11-19 legal-volunteer', 'P2 2027-12-04 legal-volunteer lawyer', w0]],
    // 90 days end on Wednesday 1 September.
    ['regular-extension', '2027-06-03', ['P1 2027-08-18 legal-volunteer', 'P2 2027-09-02 legal-volunteer lawyer', w0]],
    // Eight weeks after Saturday 5 June end on Saturday 31 July, and roll to Monday 2 August.
    ['card-renewal', '2027-06-05', ['P1 2027-07-19 legal-volunteer', 'P2 2027-08-03 legal-volunteer lawyer', w0]],
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

describe('while a decision is awaited on something else than a card that ends later', () => {
  const sentOn = (application: 'asylum-extension' | 'travel-document', day: string) => ({
    state: 'renewal-pending' as const,
    renewal: { application, sentOn: Temporal.PlainDate.from(day), channel: 'post' },
  });

  it('asks for a W-document on the day of sending when the card had ended before', () => {
    const document = aDocument('asylum-temporary', '2027-11-30', '2027-11-30', sentOn('asylum-extension', '2027-12-10'));
    expect(table(document)).toContain('W0 2027-12-10 legal-volunteer');
  });

  it('asks for nothing about a travel document', () => {
    expect(table(aDocument('refugee-travel-document', '2027-11-30', undefined, sentOn('travel-document', '2027-06-01')))).toEqual([]);
  });
});

describe('after a rejection', () => {
  const rejected = (changes: Partial<Rejection> = {}, document: Partial<ResidenceDocument> = {}) =>
    aDocument('asylum-temporary', '2026-11-30', '2026-11-30', {
      state: 'rejected',
      rejection: {
        application: 'asylum-extension',
        decidedOn: Temporal.PlainDate.from('2026-04-16'),
        receivedOn: Temporal.PlainDate.from('2026-04-18'),
        addressedTo: 'client',
        registeredAt: Temporal.Instant.from('2026-04-20T09:00:00Z'),
        ...changes,
      },
      ...document,
    });
  const toAll = 'legal-volunteer team-leader lawyer';

  it('warns on the day as counted, Ascension Day, and says that it was missed only after the day that the law allows', () => {
    expect(table(rejected())).toEqual([
      `O0 2026-04-21 ${toAll}`,
      `O1 2026-04-30 ${toAll}`,
      `O2 2026-05-07 ${toAll}`,
      // Three working days before Thursday 14 May.
      `O3 2026-05-11 ${toAll}`,
      `O4 2026-05-14 ${toAll}`,
      // 15 May is equated with a holiday, then a weekend: Monday 18 May is the last day.
      'O5 2026-05-19 team-leader',
    ]);
  });

  it('counts from the day that the letter prints, if it prints one', () => {
    const days = table(rejected({ lastDay: Temporal.PlainDate.from('2026-05-20') }));
    expect(days.slice(1)).toEqual([
      ...[`O1 2026-05-06 ${toAll}`, `O2 2026-05-13 ${toAll}`, `O3 2026-05-13 ${toAll}`, `O4 2026-05-20 ${toAll}`],
      'O5 2026-05-21 team-leader',
    ]);
  });

  it('gives a travel document, about which the municipality decides, six weeks', () => {
    const travel = rejected({ application: 'travel-document' }, { family: 'travel' });
    expect(table(travel)).toContain(`O4 2026-05-28 ${toAll}`);
  });

  it('of a letter that is registered when its term has passed, puts first that it was missed', () => {
    const late = table(rejected({ registeredAt: Temporal.Instant.from('2026-06-01T09:00:00Z') }));
    expect(late[0]).toBe(`O0 2026-05-14 ${toAll}`);
    expect(late.at(-1)).toBe('O5 2026-05-19 team-leader');
  });

  it('goes on while a new application is pending, because that does not keep the term', () => {
    const renewal = { application: 'asylum-extension', sentOn: Temporal.PlainDate.from('2026-04-25'), channel: 'online' } as const;
    const rungs = table(rejected({}, { state: 'renewal-pending', renewal })).map((line) => line.slice(0, 2));
    expect(rungs).toEqual(expect.arrayContaining(['P1', 'P2', 'W0', 'O0', 'O4', 'O5']));
  });

  it('asks for nothing when an objection was filed, or of a rejection whose letter was never registered', () => {
    const objection = { filedOn: Temporal.PlainDate.from('2026-05-01'), filedBy: 'lawyer' } as const;
    expect(table(rejected({ objection }))).toEqual([]);
    expect(table(rejected({}, { rejection: undefined }))).toEqual([]);
  });
});

describe('a travel document beside a residence card', () => {
  const travel = aDocument('refugee-travel-document', '2027-09-01');
  const rungs = (cardEnds: string | undefined) =>
    remindersOf(travel, early, cardEnds === undefined ? undefined : aDocument('asylum-temporary', cardEnds, cardEnds)).map(
      ({ rung, recipient, on }) => `${rung} ${on} ${recipient}`,
    );

  it.each([
    ['ended before', '2027-03-01'],
    ['ends on the same day', '2027-09-01'],
    ['ends within six months after', '2028-03-01'],
  ])('that %s is told to staff alone, on the days of its own ladder', (_, ends) => {
    expect(rungs(ends)).toEqual([
      ...['T2a 2027-06-01 contact-volunteer', 'T2a 2027-06-01 legal-volunteer', 'T2b 2027-07-21 contact-volunteer'],
      ...['T2b 2027-07-21 legal-volunteer', 'T2c 2027-08-18 contact-volunteer', 'T2c 2027-08-18 legal-volunteer'],
    ]);
  });

  it.each([
    ['ends later than that', '2028-03-02'],
    ['is not registered', undefined],
  ])('that %s does not keep the client from applying', (_, ends) => {
    expect(rungs(ends).map((line) => line.replace(/ \S+ /, ' '))).toEqual([
      ...['T1a client', 'T1a contact-volunteer', 'T1b client', 'T1b contact-volunteer', 'T1c client', 'T1c contact-volunteer'],
    ]);
  });
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
    ['for a client, when the day has passed, at once', '2027-06-03T12:00:00Z', 'R1', 'client', '2027-06-03T12:00:00Z'],
  ])('%s', (_, now, rung, recipient, moment) => expect(at(now, rung, recipient)).toBe(moment));
});
