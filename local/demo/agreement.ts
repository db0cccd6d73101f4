/** Compares what happened with what was expected, and takes the balance of the ledger. */
import { dayOf, officeZone, Temporal } from '../../schemas/kernel/time.ts';
import type { Expectation, ExpectedMail } from './expected.ts';
import type { Example, Replay } from './replay.ts';
import type { LedgerRow, Mail } from './site.ts';

/** A mail of the outbox, read: who it is about, for how many rows, and how late these are. */
export interface ReadMail {
  readonly at: string;
  readonly to: string;
  readonly client: string;
  /** Rows that a mail to staff lists; a mail to a client does not say for how many rungs it is. */
  readonly notes: number | undefined;
  readonly late: readonly number[];
}

export interface Balance {
  readonly branch: string;
  readonly planned: number;
  readonly sent: number;
  readonly cancelled: number;
  readonly superseded: number;
  readonly open: number;
}

export const localTime = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(officeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });

export const readMail = (mail: Mail, examples: readonly Example[]): ReadMail => {
  const to = mail.to.join(', ');
  const opaque = [...new Set([...mail.text.matchAll(/\/clients\/([0-9a-f-]{36})/g)].map((match) => match[1]))].join('+');
  const client = opaque || (examples.find(({ answers }) => answers['emailAddress'] === to)?.id ?? 'nobody');
  const late = [...mail.text.matchAll(/is (\d+) dag(?:en)? te laat/g)].map((match) => Number(match[1]));
  return {
    at: localTime(mail.at),
    to,
    client,
    notes: opaque ? (mail.text.match(/Kenmerk: /g)?.length ?? 0) : undefined,
    late: late.toSorted((a, b) => a - b),
  };
};

const who: Readonly<Record<string, string>> = {
  client: 'client',
  'contact-volunteer': 'contact',
  'legal-volunteer': 'legal',
  'team-leader': 'leader',
  lawyer: 'lawyer',
};

const lateOf = (rung: string): number => Number(rung.slice(rung.lastIndexOf(' ') + 1));

/** What the mail must look like from outside. */
const seenFromOutside = ({ at, to, client, rungs }: ExpectedMail, isToClient: boolean): string => {
  const late = rungs.map(lateOf).filter((days) => days > 0);
  const notes = isToClient
    ? 'a message in their language'
    : `${rungs.length} notes, late ${late.toSorted((a, b) => a - b).join('+') || 'none'}`;
  return `${at} to ${to} about ${client}: ${notes}`;
};

const asSeen = ({ at, to, client, notes, late }: ReadMail): string =>
  `${at} to ${to} about ${client}: ${notes === undefined ? 'a message in their language' : `${notes} notes, late ${late.join('+') || 'none'}`}`;

const sentRows = (client: string, rows: readonly LedgerRow[]): string[] =>
  rows
    .filter(({ state }) => state === 'sent')
    .map(({ rung, recipient, sentAt, lateDays }) => `${sentAt ? localTime(sentAt) : '?'} ${client} ${rung} ${who[recipient]} ${lateDays}`);

/** What one list has more than the other; both as multisets. */
const difference = (expected: readonly string[], actual: readonly string[], of: string): string[] => {
  const counts = new Map<string, number>();
  for (const each of actual) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const each of expected) counts.set(each, (counts.get(each) ?? 0) - 1);
  return [...counts].flatMap(([each, count]) =>
    count === 0 ? [] : [`${count > 0 ? `${count} ${of} more than expected` : `${-count} ${of} missing`}: ${each}`],
  );
};

/** Every way in which the two years did not go as §1.6 asks; empty when they did. */
export const disagreements = (expectation: Expectation, { mails, ledgers }: Replay, examples: readonly Example[]): string[] => {
  const toClients = new Set(examples.map(({ answers }) => answers['emailAddress']));
  const expectedRows = expectation.mails.flatMap(({ at, client, rungs }) => rungs.map((rung) => `${at} ${client} ${rung}`));
  return [
    ...difference(
      expectation.mails.map((mail) => seenFromOutside(mail, toClients.has(mail.to))),
      mails.map((mail) => asSeen(readMail(mail, examples))),
      'mail',
    ),
    ...difference(
      expectedRows,
      [...ledgers].flatMap(([client, rows]) => sentRows(client, rows)),
      'row of the ledger',
    ),
  ].toSorted();
};

/** A mail must not tell whom it is about, nor hold any date but its own (domain facts §7.6). */
export const indiscretions = (mails: readonly Mail[], examples: readonly Example[]): string[] =>
  mails.flatMap((mail) => {
    const all = `${mail.subject}\n${mail.text}\n${mail.html}`;
    const named = examples.filter(({ label }) => all.includes(label));
    const own = dayOf(Temporal.Instant.from(mail.at)).toString();
    const days = [...all.matchAll(/\b(\d{2})-(\d{2})-(\d{4})\b/g)].map(([, day, month, year]) => `${year}-${month}-${day}`);
    const dates = days.filter((day) => day !== own);
    return named.length + dates.length > 0 ? [`the mail of ${localTime(mail.at)} to ${mail.to.join(', ')} names a person or a date`] : [];
  });

export const balanceOf = ({ ledgers }: Replay, examples: readonly Example[]): Balance[] =>
  [...Map.groupBy(examples, ({ branch }) => branch)].map(([branch, ofBranch]) => {
    const rows = ofBranch.flatMap(({ id }) => ledgers.get(id) ?? []);
    const count = (...states: LedgerRow['state'][]) => rows.filter(({ state }) => states.includes(state)).length;
    return {
      branch,
      planned: rows.length,
      sent: count('sent'),
      cancelled: count('cancelled'),
      superseded: count('superseded'),
      open: count('planned', 'claimed'),
    };
  });

/** The balance against the rows that were worked out by hand, and nothing open that should have been sent. */
export const imbalances = (balances: readonly Balance[], expectation: Expectation, { ledgers }: Replay, lastDay: string): string[] => [
  ...balances.flatMap(({ branch, planned, sent, cancelled, superseded, open }) => {
    const expected = expectation.rows[branch];
    const found = { planned, sent, explained: cancelled + superseded, open };
    const fits = expected && planned === sent + cancelled + superseded + open && JSON.stringify(found) === JSON.stringify(expected);
    return fits ? [] : [`${branch}: the ledger has ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`];
  }),
  ...[...ledgers].flatMap(([client, rows]) =>
    rows
      .filter(({ state, plannedFor }) => (state === 'planned' || state === 'claimed') && plannedFor <= lastDay)
      .map(({ id }) => `${client.slice(0, 8)}: ${id} is still open though its day has passed`),
  ),
];
