/** What the demo must see, worked out from the submissions and the table written down by hand: who gets which reminder on which day. */
import type { ExampleLine } from '../../examples/permits/lines.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { familyOf, goesOut, type Step, stepsOfApplication, stepsOfCard, type Who } from './by-hand.ts';

/** One rung, for one reader, about one client. */
export interface ExpectedNote {
  readonly client: string;
  readonly rung: string;
  readonly who: Who;
  readonly lateDays: number;
}

export interface ExpectedMail {
  /** Day and time in Amsterdam: `2027-02-28T08:00`. */
  readonly at: string;
  readonly to: string;
  readonly audience: 'client' | 'staff';
  /** All that the mail is for: of one document for a client, of every document of the branch for anybody else. */
  readonly notes: readonly ExpectedNote[];
}

export interface Expectation {
  readonly mails: readonly ExpectedMail[];
  /** Rows by branch and by what became of them. */
  readonly rows: Readonly<
    Record<string, { readonly planned: number; readonly sent: number; readonly explained: number; readonly open: number }>
  >;
}

/** The members and letterboxes of the branches. */
export interface People {
  readonly emailOf: (member: string) => string;
  readonly branchOf: (persona: string) => string;
  readonly leaderOf: (branch: string) => string;
  readonly inboxOf: (branch: string) => string;
}

export interface Period {
  readonly firstDay: string;
  /** The demo ends on it after 08:00. */
  readonly lastDay: string;
  /** The time in Amsterdam at which submissions are made on a day: after 08:00, also on the first. */
  readonly submittedAt: (day: string) => string;
}

interface Row extends Step {
  readonly id: string;
  /** Day and time in Amsterdam, as text, which sorts as they do. */
  goesOut: string;
  state: 'open' | 'sent' | 'cancelled' | 'overtaken';
}

interface Paper {
  card: { readonly kind: string; readonly cardEndsOn: string; readonly rightEndsOn: string | undefined };
  state: 'running' | 'pending' | 'rejected';
  application?: { readonly name: string; readonly received: string };
  /** Every row that was ever written, and those of them that are asked for now. */
  readonly rows: Map<string, Row>;
  wanted: readonly Row[];
}

export interface ClientFile {
  readonly client: string;
  readonly branch: string;
  readonly answers: ExampleLine['answers'];
  readonly papers: Map<string, Paper>;
}

/** At 08:00 what is due is sent; later on the day the submissions are taken, and what they make due for clients is sent at once. */
export const expectationOf = (lines: readonly ExampleLine[], { firstDay, lastDay, submittedAt }: Period, people: People): Expectation => {
  const files = new Map<string, ClientFile>();
  const mails: ExpectedMail[] = [];
  const byDay = Map.groupBy(lines, ({ at }) => at ?? firstDay);
  const last = Temporal.PlainDate.from(lastDay);
  for (let day = Temporal.PlainDate.from(firstDay); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const all = [...files.values()].flatMap((file) => [...file.papers.values()].map((paper) => ({ file, paper })));
    mails.push(...send(all, day.toPlainDateTime('08:00'), people));
    for (const line of byDay.get(day.toString()) ?? []) {
      const now = day.toPlainDateTime(submittedAt(day.toString()));
      const taken = take(files, line, now, people);
      if (taken) mails.push(...send([taken], now, people));
    }
  }
  return { mails, rows: countRows([...files.values()]) };
};

interface Taken {
  readonly file: ClientFile;
  readonly paper: Paper;
}

/** What a submission does to a client's papers: which rows are asked for after it, and when each goes out. */
export const take = (
  files: Map<string, ClientFile>,
  { form, key, as, answers }: ExampleLine,
  now: Temporal.PlainDateTime,
  people: People,
): Taken | undefined => {
  if (form === 'client-registration') {
    files.set(key, { client: key, branch: people.branchOf(as), answers, papers: new Map() });
    return undefined;
  }
  const file = files.get(String(answers['clientId']));
  if (!file) throw new Error(`a submission came before its client was registered: ${key}`);
  const family = familyOf(String(answers['application'] ?? answers['kind']));
  const paper: Paper = file.papers.get(family) ?? { card: cardIn(answers), state: 'running', rows: new Map(), wanted: [] };
  file.papers.set(family, paper);
  if (form === 'residence-document-registered') {
    paper.card = cardIn(answers);
    paper.state = 'running';
  } else if (form === 'renewal-sent') {
    paper.state = 'pending';
    paper.application = { name: String(answers['application']), received: String(answers['receivedOn'] ?? answers['sentOn']) };
  } else {
    paper.state = answers['outcome'] === 'rejected' ? 'rejected' : 'running';
    if (answers['outcome'] === 'granted') paper.card = cardIn(answers);
  }
  plan(paper, now);
  return { file, paper };
};

const cardIn = (answers: ExampleLine['answers']): Paper['card'] => ({
  kind: String(answers['kind']),
  cardEndsOn: String(answers['cardEndsOn']),
  rightEndsOn: answers['rightEndsOn'] === undefined ? undefined : String(answers['rightEndsOn']),
});

const stepsNow = ({ state, card, application }: Paper): { anchor: string; steps: Step[] } => {
  switch (state) {
    case 'running':
      return { anchor: card.cardEndsOn, steps: stepsOfCard(card.kind, card.cardEndsOn, card.rightEndsOn) };
    case 'pending':
      return application
        ? { anchor: `${application.name} ${application.received}`, steps: stepsOfApplication(application.name, application.received) }
        : { anchor: '', steps: [] };
    case 'rejected':
      return { anchor: '', steps: [] };
  }
};

/** What is asked for now stays or comes back; the rest that is open is cancelled. What was sent or overtaken stays so. */
const plan = (paper: Paper, now: Temporal.PlainDateTime): void => {
  const { anchor, steps } = stepsNow(paper);
  paper.wanted = steps.map((step) => {
    const id = `${anchor} ${step.rung} ${step.who}`;
    const known = paper.rows.get(id);
    if (known && known.state !== 'cancelled') return known;
    const row: Row = { ...step, id, goesOut: minuteOf(goesOut(step, now)), state: 'open' };
    paper.rows.set(id, row);
    return row;
  });
  for (const row of paper.rows.values()) if (row.state === 'open' && !paper.wanted.includes(row)) row.state = 'cancelled';
};

const minuteOf = (moment: Temporal.PlainDateTime): string => moment.toString({ smallestUnit: 'minute' });

/** What is due now, in mails: a client gets one about a document; anybody else one from the branch, whatever and whoever it is about. */
const send = (taken: readonly Taken[], now: Temporal.PlainDateTime, people: People): ExpectedMail[] => {
  const mails = new Map<Paper | string, Omit<ExpectedMail, 'notes'> & { readonly notes: ExpectedNote[] }>();
  const at = minuteOf(now);
  for (const { file, paper } of taken) {
    for (const { rung, who, on } of dueIn(paper, at)) {
      const { audience, to } = readerOf(who, file, people);
      const key = audience === 'client' ? paper : `${file.branch} ${to}`;
      const mail = mails.get(key) ?? { at, to, audience, notes: [] };
      mail.notes.push({ client: file.client, rung, who, lateDays: on.until(now.toPlainDate()).days });
      mails.set(key, mail);
    }
  }
  return [...mails.values()];
};

/** Takes the rows that go out now; a rung is overtaken when a later one for the same reader was reached, also when that went out before. */
const dueIn = ({ wanted }: Paper, now: string): Row[] => {
  const reached = wanted.filter((row) => row.goesOut <= now);
  const due = reached.filter(({ state }) => state === 'open');
  for (const row of due) {
    const isOvertaken = reached.some(({ who, on }) => who === row.who && Temporal.PlainDate.compare(on, row.on) > 0);
    row.state = isOvertaken ? 'overtaken' : 'sent';
  }
  return due.filter(({ state }) => state === 'sent');
};

/** Who reads what is meant for somebody. */
export const readerOf = (
  who: Who,
  { answers, branch }: Pick<ClientFile, 'answers' | 'branch'>,
  people: People,
): Pick<ExpectedMail, 'audience' | 'to'> => {
  const staff = (to: string) => ({ audience: 'staff', to }) as const;
  const member = (field: 'contactVolunteer' | 'legalVolunteer') => {
    const id = answers[field];
    return staff(id === undefined ? people.inboxOf(branch) : people.emailOf(String(id)));
  };
  switch (who) {
    case 'client':
      return answers['safeToContact'] === true && answers['emailAddress']
        ? { audience: 'client', to: String(answers['emailAddress']) }
        : member('contactVolunteer');
    case 'contact':
      return member('contactVolunteer');
    case 'legal':
      return member('legalVolunteer');
    case 'leader':
      return staff(people.leaderOf(branch));
    case 'lawyer':
      return staff(people.inboxOf(branch));
  }
};

const countRows = (files: readonly ClientFile[]): Expectation['rows'] => {
  const branches = [...new Set(files.map(({ branch }) => branch))];
  const states = (branch: string) =>
    files
      .filter((file) => file.branch === branch)
      .flatMap(({ papers }) => [...papers.values()].flatMap(({ rows }) => [...rows.values()].map(({ state }) => state)));
  return Object.fromEntries(
    branches.map((branch) => {
      const all = states(branch);
      const count = (...wanted: Row['state'][]) => all.filter((state) => wanted.includes(state)).length;
      return [branch, { planned: all.length, sent: count('sent'), explained: count('cancelled', 'overtaken'), open: count('open') }];
    }),
  );
};
