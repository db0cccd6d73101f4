import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type DocumentKindId, documentKinds } from '../../schemas/residence.ts';
import { familyOf, type ResidenceDocument } from '../residence/document.ts';
import { type DocumentDeadline, deadlinesOf, standingOf } from './deadlines.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const aDocument = (kind: DocumentKindId, cardEndsOn: string, given: Partial<ResidenceDocument> & { rightEndsOn?: string } = {}) => {
  const { rightEndsOn, ...rest } = given;
  const right = rightEndsOn ?? (documentKinds[kind].right === 'temporary' ? cardEndsOn : undefined);
  return {
    client: '00000000-0000-4000-8000-000000000001',
    branch: 'maassluis',
    family: familyOf(kind),
    state: 'running',
    version: 1,
    card: { kind, cardEndsOn: day(cardEndsOn), rightEndsOn: right === undefined ? undefined : day(right) },
    ...rest,
  } satisfies ResidenceDocument;
};

const lines = (deadlines: readonly DocumentDeadline[]): string[] =>
  deadlines.map(({ day: on, kind, derivation }) => `${on} ${kind} ${derivation.by === 'print' ? 'printed' : derivation.policy}`);

describe('the deadlines of a document that nobody renewed yet', () => {
  it.each<[string, ResidenceDocument, string[]]>([
    [
      'a temporary asylum permit: half a year ahead, and in on the day before',
      aDocument('asylum-temporary', '2027-11-30'),
      ['2027-05-30 window-opens PERMIT_ASYLUM_WINDOW', '2027-11-29 received-by PERMIT_RECEIVED_BY', '2027-11-30 document-ends printed'],
    ],
    [
      'a regular permit: three months ahead, and four weeks of leniency after',
      aDocument('regular-temporary', '2026-08-31'),
      [
        '2026-05-31 window-opens PERMIT_REGULAR_WINDOW',
        '2026-08-30 received-by PERMIT_RECEIVED_BY',
        '2026-08-31 document-ends printed',
        '2026-09-28 leniency-ends LATE_LENIENCY_REGULAR',
      ],
    ],
    [
      'a permanent right on a card that ends: no day before which the application must be in',
      aDocument('asylum-permanent', '2027-05-31'),
      ['2027-02-28 window-opens CARD_RENEWAL_WINDOW', '2027-05-31 document-ends printed'],
    ],
    [
      'a card that ends before the right: the card is renewed, and the end of the right is there too',
      aDocument('asylum-temporary', '2027-03-01', { rightEndsOn: '2028-06-01' }),
      ['2026-12-01 window-opens CARD_RENEWAL_WINDOW', '2027-03-01 document-ends printed', '2028-06-01 right-ends printed'],
    ],
    ['a travel document: its end alone', aDocument('refugee-travel-document', '2027-03-01'), ['2027-03-01 document-ends printed']],
    ['a W-document: its end alone', aDocument('w-document', '2027-03-01'), ['2027-03-01 document-ends printed']],
    ['a passport of the country of origin: none, for nobody is sent there', aDocument('national-passport', '2027-03-01'), []],
    [
      'an end before the leniency existed: without it',
      aDocument('regular-temporary', '2019-03-01'),
      ['2018-12-01 window-opens PERMIT_REGULAR_WINDOW', '2019-02-28 received-by PERMIT_RECEIVED_BY', '2019-03-01 document-ends printed'],
    ],
  ])('%s', (_, document, expected) => {
    expect(lines(deadlinesOf(document))).toEqual(expected);
  });

  it('never move off a weekend: 28 February 2027 is a Sunday', () => {
    const [opens] = deadlinesOf(aDocument('asylum-permanent', '2027-05-31'));

    expect(opens?.derivation).toMatchObject({ unrolled: '2027-02-28', rolled: '2027-02-28', because: { passed: [] } });
  });

  it('say of a printed day that nothing was computed, in both languages', () => {
    const end = deadlinesOf(aDocument('asylum-temporary', '2027-11-30')).at(-1);

    expect(end?.derivation).toEqual({
      by: 'print',
      printed: '2027-11-30',
      title: { nl: 'De verblijfspas verloopt', en: 'The residence card ends' },
      source: { nl: 'de einddatum op het document', en: 'the end date printed on the document' },
      confidence: 'H',
      sentence: {
        nl: 'De verblijfspas verloopt: dinsdag 30-11-2027. Dit is de einddatum op het document (Asiel bepaalde tijd (type III)), overgenomen zoals gedrukt. Er is niets berekend, en de dag schuift niet op.',
        en: 'The residence card ends: Tuesday 30-11-2027. This is the end date printed on the document (Temporary asylum permit (type III)), copied as printed. Nothing was computed, and the day does not move.',
      },
    });
  });
});

describe('the deadline of a pending renewal', () => {
  const pending = (kind: DocumentKindId, renewal: NonNullable<ResidenceDocument['renewal']>) =>
    deadlinesOf(aDocument(kind, '2026-12-01', { state: 'renewal-pending', renewal }));

  it.each<[string, DocumentKindId, NonNullable<ResidenceDocument['renewal']>, string, object]>([
    [
      'six months for asylum, which the Algemene termijnenwet leaves on a Saturday',
      'asylum-temporary',
      { application: 'asylum-extension', sentOn: day('2026-06-10'), receivedOn: day('2026-06-12'), channel: 'online' },
      '2026-12-12',
      { policy: 'PERMIT_ASYLUM_DECISION', anchor: '2026-06-12', unrolled: '2026-12-12', rolled: '2026-12-12', actAfter: '2026-12-12' },
    ],
    [
      'ninety days for a regular permit, moved past Christmas and the weekend',
      'regular-temporary',
      { application: 'regular-extension', sentOn: day('2026-09-25'), receivedOn: day('2026-09-26'), channel: 'online' },
      '2026-12-28',
      { policy: 'PERMIT_REGULAR_DECISION', anchor: '2026-09-26', unrolled: '2026-12-25', rolled: '2026-12-28', actAfter: '2026-12-28' },
    ],
    [
      'eight weeks for a card, moved past Ascension Day and the bridge day after it',
      'asylum-permanent',
      { application: 'card-renewal', sentOn: day('2026-03-18'), receivedOn: day('2026-03-19'), channel: 'post' },
      '2026-05-18',
      { policy: 'CARD_RENEWAL_DECISION', anchor: '2026-03-19', unrolled: '2026-05-14', rolled: '2026-05-18' },
    ],
  ])('is %s', (_, kind, renewal, on, derivation) => {
    const found = pending(kind, renewal);

    expect(found).toMatchObject([{ kind: 'decision-due', owner: 'AUTHORITY', derivation: { by: 'policy', version: 1, ...derivation } }]);
    expect(found[0]?.day.toString()).toBe(on);
  });

  it('names each free day that it was moved past, the source, how sure it is, and says it in both languages', () => {
    const [found] = pending('asylum-permanent', {
      application: 'card-renewal',
      sentOn: day('2026-03-18'),
      receivedOn: day('2026-03-19'),
      channel: 'post',
    });

    expect(found?.derivation).toMatchObject({
      because: {
        passed: [{ day: '2026-05-14' }, { day: '2026-05-15' }, { day: '2026-05-16' }, { day: '2026-05-17' }],
        source: 'ind.nl, vernieuwen asieldocument',
        confidence: 'H',
        sentence: { nl: expect.stringContaining('Hemelvaartsdag'), en: expect.stringContaining('Ascension Day') },
      },
    });
  });

  it('says so when the day of receipt is unknown and that of sending stood in', () => {
    const [sent] = pending('asylum-temporary', { application: 'asylum-extension', sentOn: day('2026-06-10'), channel: 'post' });

    expect(sent?.derivation).toMatchObject({ anchor: '2026-06-10', anchorAssumed: { nl: expect.stringContaining('niet vastgelegd') } });
  });

  it.each<[string, ResidenceDocument]>([
    [
      'a travel document, for which no term is known',
      aDocument('refugee-travel-document', '2026-12-01', {
        state: 'renewal-pending',
        renewal: { application: 'travel-document', sentOn: day('2026-06-10'), channel: 'counter' },
      }),
    ],
    [
      'an application from before the rule',
      aDocument('asylum-permanent', '2022-06-01', {
        state: 'renewal-pending',
        renewal: { application: 'card-renewal', sentOn: day('2022-05-01'), channel: 'post' },
      }),
    ],
    ['a rejected application, whose letter was not kept then', aDocument('asylum-temporary', '2026-12-01', { state: 'rejected' })],
  ])('is not there for %s', (_, document) => {
    expect(deadlinesOf(document)).toEqual([]);
  });
});

describe('the deadline of a rejection', () => {
  const rejection: NonNullable<ResidenceDocument['rejection']> = {
    application: 'asylum-extension',
    decidedOn: day('2026-04-16'),
    receivedOn: day('2026-04-20'),
    addressedTo: 'client',
    registeredAt: Temporal.Instant.from('2026-04-20T09:00:00Z'),
  };
  const rejected = (changes: Partial<typeof rejection> = {}, more: Partial<ResidenceDocument> = {}) =>
    deadlinesOf(aDocument('asylum-temporary', '2026-12-01', { state: 'rejected', rejection: { ...rejection, ...changes }, ...more }));

  it('is counted from the letter, not from the day it came, and stands on the day as counted', () => {
    const [found] = rejected();

    expect(found).toMatchObject({
      kind: 'objection-ends',
      owner: 'CLIENT',
      derivation: { policy: 'OBJECTION_ALIEN', anchor: '2026-04-16', unrolled: '2026-05-14', rolled: '2026-05-18', printed: null },
    });
    expect(found?.day.toString()).toBe('2026-05-14');
  });

  it('is the day that the letter prints, with the computed one beside it', () => {
    const [found] = rejected({ lastDay: day('2026-05-20') });

    expect(found?.day.toString()).toBe('2026-05-20');
    expect(found?.derivation).toMatchObject({ printed: '2026-05-20', computed: '2026-05-18' });
  });

  it('tells to ask the lawyer, when the letter went there', () => {
    expect(rejected({ addressedTo: 'lawyer' })[0]?.derivation).toMatchObject({ remedy: { en: expect.stringContaining('ask today') } });
  });

  it('stays beside that of a new application, and goes when an objection was filed', () => {
    const renewal = { application: 'asylum-extension', sentOn: day('2026-04-25'), channel: 'online' } as const;
    const both = rejected({}, { state: 'renewal-pending', renewal });
    expect(both.map(({ kind }) => kind)).toEqual(['objection-ends', 'decision-due']);

    expect(rejected({ objection: { filedOn: day('2026-05-01'), filedBy: 'lawyer' } })).toEqual([]);
  });
});

describe('where a deadline stands', () => {
  it.each([
    ['before all of it', '2027-05-29', 'coming coming coming'],
    ['on the day on which the window opens', '2027-05-30', 'open coming coming'],
    ['on the last day to be in time', '2027-11-29', 'open coming coming'],
    ['on the day of the end', '2027-11-30', 'open overdue coming'],
    ['on the day after, when the window is closed', '2027-12-01', 'overdue overdue overdue'],
  ])('%s', (_, today, standings) => {
    const found = deadlinesOf(aDocument('asylum-temporary', '2027-11-30'));

    expect(found.map((each) => standingOf(each, day(today))).join(' ')).toBe(standings);
  });

  it('a decision is late on the day after its last', () => {
    const renewal = { application: 'asylum-extension', sentOn: day('2026-06-12'), receivedOn: day('2026-06-12'), channel: 'post' } as const;
    const [due] = deadlinesOf(aDocument('asylum-temporary', '2026-12-01', { state: 'renewal-pending', renewal }));

    expect(['2026-12-12', '2026-12-13'].map((today) => due && standingOf(due, day(today)))).toEqual(['coming', 'overdue']);
  });
});

describe('whatever the document', () => {
  it('the deadlines are in order of day, of one document, one of each kind, and with a sentence in both languages', () => {
    const kinds = Object.keys(documentKinds) as DocumentKindId[];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 900 }), (kind, ends, more) => {
        const cardEndsOn = day('2012-01-01').add({ days: ends });
        const found = deadlinesOf(aDocument(kind, cardEndsOn.toString(), { rightEndsOn: cardEndsOn.add({ days: more }).toString() }));

        expect(found.map(({ day: on }) => on.toString())).toEqual(found.map(({ day: on }) => on.toString()).toSorted());
        expect(new Set(found.map((each) => each.kind)).size).toBe(found.length);
        for (const { derivation, day: on } of found) {
          const { nl, en } = derivation.by === 'print' ? derivation.sentence : derivation.because.sentence;
          const written = `${String(on.day).padStart(2, '0')}-${String(on.month).padStart(2, '0')}-${on.year}`;
          expect(nl).toContain(written);
          expect(en).toContain(written);
        }
      }),
    );
  });
});
