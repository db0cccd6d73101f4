/** The judge of the trace must see what is missed, double or unasked: here it is shown outboxes in which something is wrong. */
import { describe, expect, it } from 'vitest';
import type { ExampleLine } from '../../../examples/permits/lines.ts';
import { clientMessage, type Message, staffMessage } from '../../../functions/messages/message.ts';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { People } from '../../demo/expected.ts';
import type { Mail } from '../../demo/site.ts';
import { lateDaysIn } from './distribution.ts';
import { judge } from './judge.ts';
import { obligationsOf } from './oracle.ts';
import type { Outage } from './outage.ts';
import { readOutbox } from './reading.ts';

const client = '11111111-1111-4111-8111-111111111111';
const instant = (text: string) => Temporal.Instant.from(text);

const people: People = {
  emailOf: (member) => `${member}@wegwijs.example`,
  branchOf: () => 'maassluis',
  leaderOf: () => 'leader@wegwijs.example',
  inboxOf: () => 'inbox@wegwijs.example',
};

const line = (form: ExampleLine['form'], answers: ExampleLine['answers'], key: string = client): ExampleLine => ({
  as: 'team-leader',
  form,
  key,
  answers,
});
const registration = line('client-registration', { safeToContact: true, emailAddress: 'client@client.example' });
/** A travel document: rungs on 1 June, 21 July and 18 August, for the client and (nobody being named) the branch's inbox. */
const document = line(
  'residence-document-registered',
  { clientId: client, kind: 'refugee-travel-document', cardEndsOn: '2027-09-01' },
  'd',
);
const renewal = line('renewal-sent', { clientId: client, application: 'travel-document', sentOn: '2027-06-20' }, 'r');

const asked = (...lines: readonly (readonly [ExampleLine, string])[]) =>
  obligationsOf(
    lines.map(([each, at]) => ({ line: each, at: instant(at) })),
    people,
  );
const obligations = asked([registration, '2027-01-04T09:00:00Z'], [document, '2027-01-04T09:01:00Z']);

const mail = (at: string, to: string, message: Message): Mail => ({ at, to: [to], ...message });
const toInbox = (at: string, lateDays = 0): Mail =>
  mail(
    at,
    'inbox@wegwijs.example',
    staffMessage([
      {
        rung: 'T1a',
        subject: { nl: 'Het reisdocument verloopt', en: '' },
        reference: client.slice(0, 8),
        link: `http://localhost:3000/clients/${client}`,
        lateDays,
      },
    ]),
  );
const toClient = (at: string, to = 'client@client.example'): Mail =>
  mail(at, to, clientMessage({ language: 'nl', rung: 'T1a', lateDays: 0, today: Temporal.PlainDate.from(at.slice(0, 10)) }));

const days = ['2027-06-01', '2027-07-21', '2027-08-18'];
const asItShouldBe = days.flatMap((day) => [toInbox(`${day}T06:00:00Z`), toClient(`${day}T06:00:00Z`)]);
const end = instant('2027-12-01T09:00:00Z');

const found = (mails: readonly Mail[], outages: readonly Outage[] = [], what = obligations) => {
  const { sendings, strays } = readOutbox(mails, what);
  const verdict = judge(what, sendings, { outages, end });
  return { ...verdict, missed: verdict.missed.length, double: verdict.double.length, strays: strays.length };
};

describe('the judge of what was sent', () => {
  it('finds nothing wrong when each rung reached each reader once', () => {
    expect(found(asItShouldBe)).toMatchObject({ due: 6, sent: 6, overtaken: 0, ended: 0, missed: 0, double: 0, strays: 0 });
  });

  it.each(asItShouldBe.map((_, place) => place))('sees that message %i is missing', (place) => {
    expect(found(asItShouldBe.toSpliced(place, 1))).toMatchObject({ sent: 5, missed: 1, double: 0, strays: 0 });
  });

  it('sees a second message about the same, to staff and to a client', () => {
    expect(found([...asItShouldBe, toInbox('2027-06-02T06:00:00Z', 1)])).toMatchObject({ missed: 0, double: 1 });
    expect(found([...asItShouldBe, toClient('2027-06-02T06:00:00Z')])).toMatchObject({ missed: 0, double: 1 });
  });

  it('sees what nothing asked for: the wrong reader, the wrong day, too early', () => {
    const wrong = [
      toClient('2027-06-01T06:00:00Z', 'other@client.example'),
      toInbox('2027-06-03T06:00:00Z'),
      toInbox('2027-05-31T06:00:00Z'),
    ];

    expect(found([...asItShouldBe, ...wrong])).toMatchObject({ missed: 0, double: 0, strays: 3 });
  });

  it('takes a later message as the reason only if nothing could be sent before it was due', () => {
    const without = asItShouldBe.toSpliced(0, 1);
    const until = (text: string): Outage => ({ part: 'mail', from: instant('2027-05-30T06:00:00Z'), until: instant(text) });

    expect(found(without, [until('2027-07-22T06:00:00Z')])).toMatchObject({ overtaken: 1, missed: 0 });
    expect(found(without, [until('2027-07-10T06:00:00Z')])).toMatchObject({ overtaken: 0, missed: 1 });
  });

  it('takes a form as the reason only if nothing could be sent before it came', () => {
    const renewed = asked([registration, '2027-01-04T09:00:00Z'], [document, '2027-01-04T09:01:00Z'], [renewal, '2027-06-20T09:00:00Z']);
    const outage: Outage = { part: 'workflows', from: instant('2027-05-30T06:00:00Z'), until: instant('2027-06-20T06:00:00Z') };

    expect(found([], [outage], renewed)).toMatchObject({ due: 2, ended: 2, missed: 0 });
    expect(found([], [], renewed)).toMatchObject({ due: 2, ended: 0, missed: 2 });
    expect(found(asItShouldBe.slice(0, 2), [], renewed)).toMatchObject({ due: 2, sent: 2 });
    expect(found(asItShouldBe.slice(0, 3), [], renewed)).toMatchObject({ due: 2, strays: 1 });
  });

  it('measures lateness from the moment at which it was due, and apart what came after the outage', () => {
    const outages: Outage[] = [
      { part: 'mail', from: instant('2027-06-01T05:00:00Z'), until: instant('2027-06-02T06:00:00Z') },
      { part: 'process', from: instant('2027-06-02T04:00:00Z'), until: instant('2027-06-03T15:00:00Z') },
    ];
    const message = toInbox('2027-06-03T18:00:00Z', 2);

    expect(found([message], outages).lateness).toEqual([{ hours: 60, days: 2, hoursInCalm: 3 }]);
    expect(found([message]).lateness).toEqual([{ hours: 60, days: 2, hoursInCalm: 60 }]);
  });
});

it('puts every lateness into one group', () => {
  expect(lateDaysIn([0, 0, 1, 2, 3, 4, 7, 8, 14, 15, 400])).toEqual({ '0': 2, '1': 1, '2-3': 2, '4-7': 2, '8-14': 2, '>14': 2 });
  expect(() => lateDaysIn([Number.NaN])).toThrow('no lateness');
});
