/** The demo may end well only when all is well: what it would say about years that went wrong. */
import { describe, expect, it } from 'vitest';
import { balanceOf, crowdedDays, disagreements, imbalances, indiscretions } from '../../local/demo/agreement.ts';
import type { Expectation } from '../../local/demo/expected.ts';
import type { Example, Replay } from '../../local/demo/replay.ts';
import type { LedgerRow, Mail } from '../../local/demo/site.ts';

const id = '5b0c2f4e-0000-4000-8000-000000000001';
const legal = 'volunteer-legal@wegwijs.example';

const example: Example = {
  id,
  label: 'Voorbeeld Cliënt 01',
  story: 'One reminder',
  branch: 'maassluis',
  answers: { emailAddress: 'client-01@client.example' },
  lines: [],
};

const other = '5b0c2f4e-0000-4000-8000-000000000002';

const expectation: Expectation = {
  mails: [
    {
      at: '2027-02-28T08:00',
      to: legal,
      audience: 'staff',
      notes: [
        { client: id, rung: 'R1', who: 'legal', lateDays: 0 },
        { client: other, rung: 'R2', who: 'legal', lateDays: 1 },
      ],
    },
    {
      at: '2027-02-28T08:00',
      to: 'client-01@client.example',
      audience: 'client',
      notes: [{ client: id, rung: 'R1', who: 'client', lateDays: 0 }],
    },
  ],
  rows: { maassluis: { planned: 3, sent: 2, cancelled: 0, superseded: 0, stale: 0, open: 1 } },
};

const taskAbout = (client: string, ...remarks: string[]): string =>
  [
    '- De aanvraag kan nu worden ingediend',
    `Kenmerk: ${client.slice(0, 8)}`,
    `http://localhost:3000/clients/${client}`,
    ...remarks,
    'Zorg dat iemand dit oppakt.',
  ].join('\n  ');
const oneDayLate = 'Deze herinnering is 1 dag te laat.';
const digestOf = (...tasks: string[]): string => ['Er wachten taken op u.', ...tasks, 'In dit bericht staan geen namen.\n'].join('\n\n');

const toLegal: Mail = {
  at: '2027-02-28T07:00:00Z',
  to: [legal],
  subject: 'Wegwijs: er wachten 2 taken',
  text: digestOf(taskAbout(id), taskAbout(other, oneDayLate)),
  html: '<p></p>',
};
const toClient: Mail = { ...toLegal, to: ['client-01@client.example'], subject: 'Bericht', text: 'Datum van dit bericht: 28-02-2027' };
const inTwoMails: Mail[] = [taskAbout(id), taskAbout(other, oneDayLate)].map((task) => ({ ...toLegal, text: digestOf(task) }));

const row = (part: Partial<LedgerRow>): LedgerRow => ({
  id: 'residence#2027-08-31#R1#client',
  rung: 'R1',
  recipient: 'client',
  subject: { nl: '', en: '' },
  plannedFor: '2027-02-28',
  state: 'sent',
  sentAt: '2027-02-28T07:00:00Z',
  lateDays: 0,
  ...part,
});
const later = row({ state: 'planned', rung: 'R3', plannedFor: '2029-05-31', sentAt: undefined, lateDays: undefined });

const aReplay = (part: { mails?: Mail[]; rows?: LedgerRow[] } = {}): Replay => ({
  submissions: 2,
  mails: part.mails ?? [toLegal, toClient],
  ledgers: new Map([
    [id, part.rows ?? [row({}), row({ recipient: 'legal-volunteer' }), later]],
    [other, [row({ rung: 'R2', recipient: 'legal-volunteer', lateDays: 1 })]],
  ]),
});

const disagree = (replay: Replay) => disagreements(expectation, replay, [example]);
const unbalanced = (replay: Replay) => imbalances(balanceOf(replay, [example]), expectation, replay, '2028-11-23');

describe('the judgement of the demo', () => {
  it('finds nothing when nothing is wrong', () => {
    expect(disagree(aReplay())).toEqual([]);
    expect(unbalanced(aReplay())).toEqual([]);
    expect(indiscretions(aReplay().mails, [example])).toEqual([]);
  });

  it.each([
    ['a mail that was never sent', [toClient], '1 mail missing'],
    ['a mail that was sent twice', [toLegal, toLegal, toClient], '1 mail more than expected'],
    ['a mail an hour late', [{ ...toLegal, at: '2027-02-28T08:00:00Z' }, toClient], '1 mail missing'],
    ['a mail to somebody else', [{ ...toLegal, to: ['desk@wegwijs.example'] }, toClient], '1 mail missing'],
    ['a digest in two mails', [...inTwoMails, toClient], '1 mail missing'],
    ['a task about somebody else', [{ ...toLegal, text: toLegal.text.replaceAll('0001', '0003') }, toClient], '1 mail missing'],
    [
      'a reference that is not that of the link',
      [{ ...toLegal, text: toLegal.text.replace('Kenmerk: 5', 'Kenmerk: 6') }],
      'about 5b0c2f4e',
    ],
    ['lateness that was not expected', [{ ...toLegal, text: toLegal.text.replace('is 1 dag', 'is 3 dagen') }, toClient], '1 mail missing'],
    [
      'lateness of the wrong task',
      [{ ...toLegal, text: digestOf(taskAbout(id, oneDayLate), taskAbout(other)) }, toClient],
      '1 mail missing',
    ],
  ])('finds %s', (_, mails, words) => {
    expect(disagree(aReplay({ mails }))).toContainEqual(expect.stringContaining(words));
  });

  it('finds a day on which somebody of the staff got two mails, at whatever hours', () => {
    expect(crowdedDays([toLegal, toClient, toClient, { ...toLegal, at: '2027-02-27T07:00:00Z' }], [example])).toEqual([]);
    expect(crowdedDays([toLegal, { ...toLegal, at: '2027-02-28T09:00:00Z' }], [example])).toEqual([
      `${legal} got several mails on 2027-02-28: 08:00, 10:00`,
    ]);
  });

  it('finds a row of the ledger that says something else than the mail', () => {
    expect(disagree(aReplay({ rows: [row({}), row({ recipient: 'lawyer' }), later] }))).toHaveLength(2);
    expect(disagree(aReplay({ rows: [row({}), row({ recipient: 'legal-volunteer', lateDays: 2 }), later] }))).toHaveLength(2);
  });

  it('finds rows that were lost, and rows that are open after their day', () => {
    expect(unbalanced(aReplay({ rows: [row({}), row({ recipient: 'legal-volunteer' })] }))).toHaveLength(1);
    expect(
      unbalanced(aReplay({ rows: [row({}), row({ recipient: 'legal-volunteer' }), { ...later, plannedFor: '2028-11-01' }] })),
    ).toHaveLength(1);
  });

  it('finds a row that ended in another way than was expected', () => {
    const expected = { ...expectation, rows: { maassluis: { planned: 1, sent: 0, cancelled: 0, superseded: 0, stale: 1, open: 0 } } };
    const ended = (state: 'cancelled' | 'stale') => {
      const seen = aReplay({ rows: [row({ state, sentAt: undefined, lateDays: undefined })] });
      return imbalances(balanceOf(seen, [example]), expected, seen, '2028-11-23');
    };
    expect(ended('stale')).toEqual([]);
    expect(ended('cancelled')).toHaveLength(1);
  });

  it('finds a mail with a name, or with a date that is not its own', () => {
    expect(indiscretions([{ ...toLegal, html: '<p>Voorbeeld Cliënt 01</p>' }], [example])).toHaveLength(1);
    expect(indiscretions([{ ...toClient, text: 'Geldig tot 31-08-2027' }], [example])).toHaveLength(1);
  });
});
