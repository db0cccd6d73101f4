/** What the demo expects of a day, in small stories of one, two or three clients. */
import { describe, expect, it } from 'vitest';
import type { ExampleLine } from '../../examples/permits/lines.ts';
import { type ExpectedMail, expectationOf, type People } from '../../local/demo/expected.ts';

const people: People = {
  emailOf: (member) => `${member}@wegwijs.example`,
  branchOf: (persona) => persona,
  leaderOf: (branch) => `leader-${branch}@wegwijs.example`,
  inboxOf: (branch) => `inbox-${branch}@wegwijs.example`,
};

const team = { safeToContact: true, contactVolunteer: 'contact', legalVolunteer: 'legal' };

const registered = (key: string, more: ExampleLine['answers'] = {}, as = 'maassluis'): ExampleLine => ({
  as,
  form: 'client-registration',
  key,
  answers: { ...team, emailAddress: `${key}@client.example`, ...more },
});

const holds = (clientId: string, kind: string, cardEndsOn: string, at?: string): ExampleLine => ({
  as: 'maassluis',
  form: 'residence-document-registered',
  key: `${clientId} ${kind}`,
  ...(at && { at }),
  answers: { clientId, kind, cardEndsOn, ...(kind.endsWith('temporary') && { rightEndsOn: cardEndsOn }) },
});

const expected = (lines: readonly ExampleLine[], firstDay: string, lastDay: string) =>
  expectationOf(lines, { firstDay, lastDay, submittedAt: () => '10:00' }, people);

const seen = (mails: readonly ExpectedMail[]): string[] =>
  mails.map(({ at, to, notes }) => {
    const about = notes.map(({ client, rung, lateDays }) => `${client} ${rung}${lateDays ? ` ${lateDays} late` : ''}`);
    return `${at} ${to.slice(0, to.indexOf('@'))}: ${about.join(', ')}`;
  });

describe('the mails that the demo expects', () => {
  it('are one digest for each reader of a branch, across clients and documents, and a mail to each client', () => {
    const lines = [
      registered('ann'),
      registered('ben'),
      registered('cas', {}, 'vlaardingen'),
      ...['ann', 'ben', 'cas'].map((client) => holds(client, 'refugee-travel-document', '2027-09-01')),
      holds('ann', 'asylum-temporary', '2027-12-01'),
    ];

    expect(seen(expected(lines, '2027-05-31', '2027-06-01').mails)).toEqual([
      // Her permit ends within half a year after the travel document, so it comes first.
      '2027-06-01T08:00 contact: ann T2a, ann R1, ben T1a',
      '2027-06-01T08:00 legal: ann T2a, ann R1',
      '2027-06-01T08:00 ann: ann R1',
      '2027-06-01T08:00 ben: ben T1a',
      '2027-06-01T08:00 cas: cas T1a',
      '2027-06-01T08:00 contact: cas T1a',
    ]);
  });

  it('go to a client at once when they are late, and to staff with the digest of the next day', () => {
    const lines = [registered('ann'), holds('ann', 'alien-travel-document', '2027-09-01', '2027-06-01')];

    expect(seen(expected(lines, '2027-05-31', '2027-06-03').mails)).toEqual([
      '2027-06-01T10:00 ann: ann T1a',
      '2027-06-02T08:00 contact: ann T1a 1 late',
    ]);
  });

  it('leave out a rung that a later one overtook, and do not come again after an application was withdrawn', () => {
    const application = { clientId: 'ann', application: 'asylum-extension' };
    const lines: ExampleLine[] = [
      registered('ann'),
      holds('ann', 'asylum-temporary', '2027-08-30', '2027-05-31'),
      { as: 'maassluis', form: 'renewal-sent', key: 'sent', at: '2027-06-02', answers: { ...application, sentOn: '2027-06-02' } },
      { as: 'maassluis', form: 'renewal-decided', key: 'no', at: '2027-06-04', answers: { ...application, outcome: 'withdrawn' } },
    ];
    const { mails, rows } = expected(lines, '2027-05-30', '2027-06-06');

    expect(seen(mails)).toEqual([
      '2027-05-31T10:00 ann: ann R3 1 late',
      '2027-06-01T08:00 contact: ann R2 32 late',
      '2027-06-01T08:00 legal: ann R3 2 late',
      '2027-06-01T08:00 leader-maassluis: ann R3 2 late',
    ]);
    // R0, R1 and R2 to the jurist, R1 to the client and to the contact volunteer; P1, P2 and W0 ended with the application.
    expect(rows['maassluis']).toMatchObject({ sent: 4, stale: 5, cancelled: 4, superseded: 0 });
  });

  it('stay away when the reason for them ended before the digest went out', () => {
    const lines: ExampleLine[] = [
      registered('ann'),
      holds('ann', 'regular-permanent', '2027-08-30', '2027-06-01'),
      {
        as: 'maassluis',
        form: 'renewal-sent',
        key: 'sent',
        at: '2027-06-01',
        answers: { clientId: 'ann', application: 'card-renewal', sentOn: '2027-06-01' },
      },
    ];

    expect(seen(expected(lines, '2027-05-31', '2027-06-03').mails)).toEqual(['2027-06-01T10:00 ann: ann R3 2 late']);
  });

  it('keep from a client what must be told in person, until the digest of whoever tells it', () => {
    const lines = [registered('ann', { safeToContact: false }), holds('ann', 'alien-travel-document', '2027-09-01', '2027-06-01')];

    expect(seen(expected(lines, '2027-05-31', '2027-06-03').mails)).toEqual(['2027-06-02T08:00 contact: ann T1a 1 late, ann T1a 1 late']);
  });

  it('tell staff that the permit comes first, and the client of the travel document when the new card is there', () => {
    const lines = [
      registered('ann'),
      holds('ann', 'regular-permanent', '2028-01-10'),
      holds('ann', 'alien-travel-document', '2027-09-01'),
      holds('ann', 'regular-permanent', '2033-01-10', '2027-06-03'),
    ];
    const { mails, rows } = expected(lines, '2027-05-31', '2027-06-04');

    expect(seen(mails)).toEqual([
      '2027-06-01T08:00 contact: ann T2a',
      '2027-06-01T08:00 legal: ann T2a',
      '2027-06-03T10:00 ann: ann T1a 2 late',
      '2027-06-04T08:00 contact: ann T1a 3 late',
    ]);
    // Four rows of "first the permit" lost their reason; the whole ladder of the old card is counted from the new one.
    expect(rows['maassluis']).toMatchObject({ sent: 4, cancelled: 4, superseded: 17 });
  });

  it('count down to the last day for objection until one was filed', () => {
    const about = { clientId: 'ann', application: 'asylum-extension' };
    const lines: ExampleLine[] = [
      registered('ann'),
      holds('ann', 'asylum-temporary', '2030-01-10'),
      {
        ...{ as: 'maassluis', form: 'renewal-decided', key: 'no', at: '2027-03-03' },
        answers: { ...about, outcome: 'rejected', decidedOn: '2027-03-01' },
      },
      { as: 'maassluis', form: 'objection-filed', key: 'objection', at: '2027-03-16', answers: { ...about, filedOn: '2027-03-16' } },
    ];

    expect(seen(expected(lines, '2027-03-01', '2027-04-10').mails)).toEqual([
      ...['legal', 'leader-maassluis', 'inbox-maassluis'].map((who) => `2027-03-04T08:00 ${who}: ann O0`),
      ...['legal', 'leader-maassluis', 'inbox-maassluis'].map((who) => `2027-03-15T08:00 ${who}: ann O1`),
    ]);
  });
});
