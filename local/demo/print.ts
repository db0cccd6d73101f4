/** The demo as a newcomer reads it: a digest by month, some whole stories, the balance, and whether all went as it should. */
import type { ExampleLine } from '../../examples/permits/lines.ts';
import { formOf } from '../../schemas/forms/index.ts';
import { documentKinds } from '../../schemas/residence.ts';
import { type Balance, localTime, type ReadMail, readMail } from './agreement.ts';
import type { Expectation } from './expected.ts';
import { type Example, firstMoment, type Replay, submittedAt } from './replay.ts';

export interface Outcome {
  readonly replay: Replay;
  readonly examples: readonly Example[];
  readonly expectation: Expectation;
  readonly balances: readonly Balance[];
  /** Everything that is wrong; empty when nothing is. */
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Columns padded to their widest cell; numbers to the right. */
const table = (rows: readonly (readonly (string | number)[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        typeof cell === 'number' || column > 0 ? String(cell).padStart(widths[column] ?? 0) : String(cell).padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
};

const readerOf = (address: string): string => {
  if (address.endsWith('@client.example')) return 'clients';
  if (address.startsWith('juridisch-')) return 'legal inbox';
  return address.startsWith('team-leader') ? 'team leaders' : 'volunteers';
};

const byMonth = ({ replay: { mails }, examples }: Outcome): string[] => {
  const readers = ['clients', 'volunteers', 'team leaders', 'legal inbox'];
  const submitted = examples.flatMap(({ lines }) => lines.map(({ at }) => (at ?? firstMoment).slice(0, 7)));
  const months = [...new Set([...submitted, ...mails.map(({ at }) => localTime(at).slice(0, 7))])].toSorted();
  return table([
    ['Month', 'forms sent in', 'mails', ...readers.map((reader) => `to ${reader}`)],
    ...months.map((month) => {
      const ofMonth = mails.filter(({ at }) => localTime(at).startsWith(month));
      const to = (reader: string) => ofMonth.filter((mail) => mail.to.some((address) => readerOf(address) === reader)).length;
      return [month, submitted.filter((each) => each === month).length, ofMonth.length, ...readers.map(to)];
    }),
  ]);
};

const kindName = (kind: unknown): string => Object.entries(documentKinds).find(([id]) => id === kind)?.[1].en ?? String(kind);

const whatHappened = ({ form, answers }: ExampleLine): string => {
  switch (form) {
    case 'client-registration':
      return 'client registered';
    case 'residence-document-registered':
      return `${kindName(answers['kind'])}: the card ends on ${answers['cardEndsOn']}`;
    case 'renewal-sent':
      return `application sent on ${answers['sentOn']}${answers['receivedOn'] ? `, received on ${answers['receivedOn']}` : ''}`;
    case 'renewal-decided':
      if (answers['outcome'] === 'granted') return `granted: the new card ends on ${answers['cardEndsOn']}`;
      return `application ${answers['outcome']}${answers['outcome'] === 'rejected' ? `, by a letter of ${answers['decidedOn']}` : ''}`;
    case 'objection-filed':
      return `objection filed on ${answers['filedOn']}`;
    default:
      return formOf(form).title.en;
  }
};

/** What volunteers sent in (marked `·`) and who was reminded of what (marked `→`), in order of time. */
const storyOf = ({ id, label, story, lines }: Example, { ledgers }: Replay, mails: readonly ReadMail[]): string[] => {
  const forms = lines.map((line) => ({
    at: line.at ? `${line.at}T${submittedAt(line.at)}` : firstMoment,
    order: 0,
    says: `· ${whatHappened(line)}`,
  }));
  const rows = ledgers.get(id) ?? [];
  const sent = Map.groupBy(
    rows.filter(({ state }) => state === 'sent'),
    ({ sentAt, rung }) => `${sentAt} ${rung}`,
  );
  const reminders = [...sent.values()].flatMap((together) => {
    const [first] = together;
    if (!first?.sentAt) return [];
    const late = first.lateDays ? ` (${first.lateDays} days late)` : '';
    const at = localTime(first.sentAt);
    return [
      {
        at,
        order: at.endsWith('T08:00') ? -1 : 1,
        says: `→ ${first.rung} ${first.subject.en}: ${together.map(({ recipient }) => recipient).join(', ')}${late}`,
      },
    ];
  });
  const open = rows.filter(({ state }) => state === 'planned');
  const readers = [...Map.groupBy(mails, ({ to }) => to)].map(([to, toThem]) => `${to} (${toThem.length})`).toSorted();
  const unsent = rows.filter(({ state }) => state === 'cancelled' || state === 'superseded' || state === 'stale').length;
  return [
    `Client ${id.slice(0, 8)} (fictional: \u2068${label}\u2069). ${story}.`,
    ...[...forms, ...reminders]
      .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order))
      .map(({ at, says }) => `  ${at.replace('T', ' ')}  ${says}`),
    `  in mails to: ${readers.join(', ') || 'nobody'}`,
    `  ${open.length} reminders still open${open[0] ? `, the next on ${open[0].plannedFor}` : ''}; ${unsent} not sent, each with a reason`,
    '',
  ];
};

const tasksOf = (mails: readonly ReadMail[]): string => {
  const sizes = mails.filter(({ notes }) => notes.some(({ lateDays }) => lateDays !== undefined)).map(({ notes }) => notes.length);
  const tasks = sizes.reduce((sum, size) => sum + size, 0);
  return `${tasks} tasks in ${sizes.length} mails, the fullest with ${Math.max(0, ...sizes)}`;
};

/** Three that show most: late but within the leniency, withdrawn and resumed, never renewed. */
const shown = ['four weeks of leniency', 'withdrawn', 'Never renewed'];

export const printed = (outcome: Outcome, all: boolean): string => {
  const { replay, examples, expectation, balances, faults, seconds } = outcome;
  const chosen = all ? examples : shown.flatMap((words) => examples.filter(({ story }) => story.includes(words)).slice(0, 1));
  const read = replay.mails.map((mail) => readMail(mail, examples));
  const about = (id: string) => read.filter(({ notes }) => notes.some(({ client }) => client === id));
  const submissions = `${examples.length} fictional clients, ${replay.submissions} forms sent in, ${replay.mails.length} mails, two years in ${seconds.toFixed(1)} s`;
  return [
    `Wegwijs: ${submissions}`,
    `Staff get one mail a day at most, for all that is due for them: ${tasksOf(read)}. A client gets one about each document.`,
    '',
    ...byMonth(outcome),
    '',
    `${all ? 'All clients' : 'Three of them'} (· a form, → a reminder and to whom; mails themselves hold an opaque id and no name)`,
    '',
    ...chosen.flatMap((example) => storyOf(example, replay, about(example.id))),
    'The ledger: planned = sent + cancelled + explained (superseded by a new day, or stale) + open',
    ...table([
      ['Branch', 'planned', 'sent', 'cancelled', 'superseded', 'stale', 'open'],
      ...balances.map(({ branch, planned, sent, cancelled, superseded, stale, open }) => [
        ...[branch, planned, sent, cancelled, superseded, stale, open],
      ]),
    ]),
    '',
    ...(faults.length === 0
      ? [
          `It balances, and all ${expectation.mails.length} mails are those that the reminder table (domain facts §1.6), worked out by hand, asks for, with the ladders beside it (decisions 6 and 12).`,
        ]
      : [`${faults.length} things are not as they should be:`, ...faults.slice(0, all ? undefined : 40).map((fault) => `  ${fault}`)]),
    ...(all ? [] : ['', 'npm run demo -- --all shows every client; --json gives the figures to a program.']),
  ].join('\n');
};
