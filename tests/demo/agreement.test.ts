/** The demo may end well only when all is well: what it would say about years that went wrong. */
import { describe, expect, it } from 'vitest';
import { balanceOf, disagreements, imbalances, indiscretions } from '../../local/demo/agreement.ts';
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

const expectation: Expectation = {
  mails: [
    { at: '2027-02-28T08:00', to: legal, client: id, rungs: ['R1 legal 0'] },
    { at: '2027-02-28T08:00', to: 'client-01@client.example', client: id, rungs: ['R1 client 0'] },
  ],
  rows: { maassluis: { planned: 3, sent: 2, explained: 0, open: 1 } },
};

const toLegal: Mail = {
  at: '2027-02-28T07:00:00Z',
  to: [legal],
  subject: 'Wegwijs: er wacht 1 taak',
  text: `Kenmerk: 5b0c2f4e\nhttp://localhost/clients/${id}`,
  html: '<p></p>',
};
const toClient: Mail = { ...toLegal, to: ['client-01@client.example'], subject: 'Bericht', text: 'Datum van dit bericht: 28-02-2027' };

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
  ledgers: new Map([[id, part.rows ?? [row({}), row({ recipient: 'legal-volunteer' }), later]]]),
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
    ['a mail about somebody unknown', [{ ...toLegal, text: toLegal.text.replace('0001', '0002') }, toClient], '1 mail missing'],
    ['lateness that was not expected', [{ ...toLegal, text: `${toLegal.text} is 3 dagen te laat` }, toClient], '1 mail missing'],
  ])('finds %s', (_, mails, words) => {
    expect(disagree(aReplay({ mails }))).toContainEqual(expect.stringContaining(words));
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

  it('finds a mail with a name, or with a date that is not its own', () => {
    expect(indiscretions([{ ...toLegal, html: '<p>Voorbeeld Cliënt 01</p>' }], [example])).toHaveLength(1);
    expect(indiscretions([{ ...toClient, text: 'Geldig tot 31-08-2027' }], [example])).toHaveLength(1);
  });
});
