/** Compares what happened with what was expected, and takes the balance of the ledger. */
import { dayOf, officeZone, Temporal } from '../../schemas/kernel/time.ts';
import { searchMailFor } from '../discretion.ts';
import type { Who } from './by-hand.ts';
import type { Expectation, ExpectedMail, ExpectedRows } from './expected.ts';
import type { Example, Replay } from './replay.ts';
import type { LedgerRow, Mail } from './site.ts';

/** What a mail says about one client. A mail to a client says neither for how many rungs it is nor how late these are. */
interface ReadNote {
  readonly client: string;
  readonly lateDays: number | undefined;
}

/** A mail of the outbox, read. */
export interface ReadMail {
  readonly at: string;
  readonly to: string;
  readonly notes: readonly ReadNote[];
}

export interface Balance extends ExpectedRows {
  readonly branch: string;
}

export const localTime = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(officeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** A task in a mail to staff: the reference is the beginning of the id that the link holds. */
const task = /^- .+\n {2}Kenmerk: ([0-9a-f]{8})\n {2}\S+\/clients\/(\1[0-9a-f-]{28})(?:\n|$)/;

const readTask = (paragraph: string): ReadNote => ({
  client: paragraph.match(task)?.[2] ?? 'nobody',
  lateDays: Number(paragraph.match(/is (\d+) dag(?:en)? te laat/)?.[1] ?? 0),
});

export const readMail = (mail: Mail, examples: readonly Example[]): ReadMail => {
  const to = mail.to.join(', ');
  const tasks = mail.text.split('\n\n').filter((paragraph) => paragraph.startsWith('- '));
  const client = examples.find(({ answers }) => answers['emailAddress'] === to)?.id ?? 'nobody';
  return { at: localTime(mail.at), to, notes: tasks.length > 0 ? tasks.map(readTask) : [{ client, lateDays: undefined }] };
};

const who: Readonly<Record<string, Who>> = {
  client: 'client',
  'contact-volunteer': 'contact',
  'legal-volunteer': 'legal',
  'team-leader': 'leader',
  lawyer: 'lawyer',
};

/** What can be seen of a mail from outside, on one line. */
const asSeen = ({ at, to, notes }: ReadMail): string => {
  const about = notes.map(({ client, lateDays }) => `${client}${lateDays ? ` (${lateDays} days late)` : ''}`).toSorted();
  const isToClient = notes.some(({ lateDays }) => lateDays === undefined);
  return `${at} to ${to}: ${isToClient ? 'a message in their language to' : `${notes.length} tasks about`} ${about.join(', ')}`;
};

const asExpected = ({ at, to, audience, notes: [first, ...others] }: ExpectedMail): ReadMail => {
  if (!first) throw new Error('a mail without a reason was expected');
  return { at, to, notes: audience === 'client' ? [{ client: first.client, lateDays: undefined }] : [first, ...others] };
};

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
export const disagreements = (expectation: Expectation, { mails, ledgers }: Replay, examples: readonly Example[]): string[] =>
  [
    ...difference(
      expectation.mails.map((mail) => asSeen(asExpected(mail))),
      mails.map((mail) => asSeen(readMail(mail, examples))),
      'mail',
    ),
    ...difference(
      expectation.mails.flatMap(({ at, notes }) => notes.map((note) => `${at} ${note.client} ${note.rung} ${note.who} ${note.lateDays}`)),
      [...ledgers].flatMap(([client, rows]) => sentRows(client, rows)),
      'row of the ledger',
    ),
  ].toSorted();

/** Staff get one digest a day and no more (§1.6). */
export const crowdedDays = (mails: readonly Mail[], examples: readonly Example[]): string[] => {
  const addresses = new Set(examples.map(({ answers }) => answers['emailAddress']));
  const toStaff = mails.map((mail) => readMail(mail, examples)).filter(({ to }) => !addresses.has(to));
  return [...Map.groupBy(toStaff, ({ at, to }) => `${to} got several mails on ${at.slice(0, 10)}`)].flatMap(([words, ofDay]) =>
    ofDay.length > 1 ? [`${words}: ${ofDay.map(({ at }) => at.slice(11)).join(', ')}`] : [],
  );
};

/** A mail must not tell whom it is about, nor hold any date but its own (domain facts §7.6). */
export const indiscretions = (mails: readonly Mail[], examples: readonly Example[]): string[] => {
  const search = searchMailFor(examples.flatMap(({ label, lines }) => [{ nameOnCard: label }, ...lines.map(({ answers }) => answers)]));
  return mails.flatMap((mail) => {
    const all = `${mail.subject}\n${mail.text}\n${mail.html}`;
    const named = search(mail);
    const own = dayOf(Temporal.Instant.from(mail.at)).toString();
    const days = [...all.matchAll(/\b(\d{2})-(\d{2})-(\d{4})\b/g)].map(([, day, month, year]) => `${year}-${month}-${day}`);
    const dates = days.filter((day) => day !== own);
    return named.length + dates.length > 0 ? [`the mail of ${localTime(mail.at)} to ${mail.to.join(', ')} names a person or a date`] : [];
  });
};

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
      stale: count('stale'),
      open: count('planned', 'claimed'),
    };
  });

/** The balance against the rows that were worked out by hand, and nothing open that should have been sent. */
export const imbalances = (balances: readonly Balance[], expectation: Expectation, { ledgers }: Replay, lastDay: string): string[] => [
  ...balances.flatMap(({ branch, planned, sent, cancelled, superseded, stale, open }) => {
    const expected = expectation.rows[branch];
    const found: ExpectedRows = { planned, sent, cancelled, superseded, stale, open };
    const adds = planned === sent + cancelled + superseded + stale + open;
    const fits = adds && JSON.stringify(found) === JSON.stringify(expected);
    return fits ? [] : [`${branch}: the ledger has ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`];
  }),
  ...[...ledgers].flatMap(([client, rows]) =>
    rows
      .filter(({ state, plannedFor }) => (state === 'planned' || state === 'claimed') && plannedFor <= lastDay)
      .map(({ id }) => `${client.slice(0, 8)}: ${id} is still open though its day has passed`),
  ),
];
