/** What the demo must see, worked out from the submissions and the table written down by hand: who gets which reminder on which day. */
import type { ExampleLine } from '../../examples/permits/lines.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import {
  familyOf,
  goesOut,
  type Letter,
  permitComesFirst,
  type Step,
  stepsOfApplication,
  stepsOfCard,
  stepsOfCardWhilePending,
  stepsOfRejection,
  stepsWhilePermitComesFirst,
  type Who,
} from './by-hand.ts';

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
  readonly rows: Readonly<Record<string, ExpectedRows>>;
}

export interface ExpectedRows {
  readonly planned: number;
  readonly sent: number;
  readonly cancelled: number;
  readonly superseded: number;
  readonly stale: number;
  readonly open: number;
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
  /** What the step was counted from. */
  readonly anchor: string;
  /** Day and time in Amsterdam, as text, which sorts as they do. */
  goesOut: string;
  state: 'open' | 'sent' | 'cancelled' | 'superseded' | 'stale';
}

interface Paper {
  card: { readonly kind: string; readonly cardEndsOn: string; readonly rightEndsOn: string | undefined };
  state: 'running' | 'pending' | 'rejected';
  application?: { readonly name: string; readonly sent: string; readonly received: string };
  letter?: (Letter & { readonly isFought: boolean }) | undefined;
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
      mails.push(...send(take(files, line, now, people), now, people));
    }
  }
  return { mails, rows: countRows([...files.values()]) };
};

export interface Taken {
  readonly file: ClientFile;
  readonly paper: Paper;
}

/** What a submission does to a client's papers: which rows are asked for after it, and when each goes out. */
export const take = (
  files: Map<string, ClientFile>,
  { form, key, as, answers }: ExampleLine,
  now: Temporal.PlainDateTime,
  people: People,
): Taken[] => {
  if (form === 'client-registration') {
    files.set(key, { client: key, branch: people.branchOf(as), answers, papers: new Map() });
    return [];
  }
  const file = files.get(String(answers['clientId']));
  if (!file) throw new Error(`a submission came before its client was registered: ${key}`);
  const family = familyOf(String(answers['application'] ?? answers['kind']));
  const paper: Paper = file.papers.get(family) ?? { card: cardIn(answers), state: 'running', rows: new Map(), wanted: [] };
  file.papers.set(family, paper);
  note(paper, form, answers, now);
  // The form writes down what its own card asks for; whether the permit comes first is seen right after.
  if (answers['cardEndsOn'] !== undefined) write(file, paper, [stepsOfOwnCard(paper)], now);
  plan(file, paper, now);
  const travel = family === 'residence' ? file.papers.get('travel') : undefined;
  if (travel) plan(file, travel, now);
  return [paper, ...(travel ? [travel] : [])].map((each) => ({ file, paper: each }));
};

const note = (paper: Paper, form: ExampleLine['form'], answers: ExampleLine['answers'], now: Temporal.PlainDateTime): void => {
  const { application, outcome, sentOn, receivedOn, decidedOn, objectionLastDay } = answers;
  if (form === 'objection-filed') {
    paper.letter = paper.letter && { ...paper.letter, isFought: true };
  } else if (form === 'renewal-sent') {
    paper.state = 'pending';
    paper.application = { name: String(application), sent: String(sentOn), received: String(receivedOn ?? sentOn) };
  } else if (outcome === 'rejected') {
    paper.state = 'rejected';
    const printed = objectionLastDay === undefined ? undefined : String(objectionLastDay);
    paper.letter = { application: String(application), letterOf: String(decidedOn), printed, registeredAt: now, isFought: false };
  } else {
    paper.state = 'running';
    if (outcome === 'withdrawn') return;
    paper.card = cardIn(answers);
    paper.letter = undefined;
  }
};

const cardIn = (answers: ExampleLine['answers']): Paper['card'] => ({
  kind: String(answers['kind']),
  cardEndsOn: String(answers['cardEndsOn']),
  rightEndsOn: answers['rightEndsOn'] === undefined ? undefined : String(answers['rightEndsOn']),
});

/** Steps that are counted from the same day. */
interface Counted {
  readonly anchor: string;
  readonly steps: readonly Step[];
}

const stepsOfOwnCard = ({ card }: Paper): Counted => ({
  anchor: card.cardEndsOn,
  steps: stepsOfCard(card.kind, card.cardEndsOn, card.rightEndsOn),
});

const stepsNow = (paper: Paper, { papers }: ClientFile): Counted[] => {
  const { state, card, application, letter } = paper;
  const rejected = letter && !letter.isFought ? stepsOfRejection(letter) : undefined;
  const toObject = rejected ? [{ anchor: rejected.warnOn.toString(), steps: rejected.steps }] : [];
  if (state === 'pending' && application) {
    const { name, sent, received } = application;
    const cardEnds = familyOf(name) === 'residence' ? stepsOfCardWhilePending(card.cardEndsOn, sent) : [];
    const decision = { anchor: `${name} ${received}`, steps: stepsOfApplication(name, received) };
    return [decision, { anchor: cardEnds.map(({ on }) => on).join(), steps: cardEnds }, ...toObject];
  }
  if (state !== 'running') return toObject;
  const waits = familyOf(card.kind) === 'travel' && permitComesFirst(card.cardEndsOn, papers.get('residence')?.card.cardEndsOn);
  const own = waits ? { anchor: card.cardEndsOn, steps: stepsWhilePermitComesFirst(card.cardEndsOn) } : stepsOfOwnCard(paper);
  return [own, ...toObject];
};

/** Rows as they stand after these steps were asked for: what was sent or overtaken stays so, what had ended comes back. */
const write = (file: ClientFile, paper: Paper, asked: readonly Counted[], now: Temporal.PlainDateTime): Row[] =>
  asked.flatMap(({ anchor, steps }) =>
    steps.map((step) => {
      const id = `${anchor} ${step.rung} ${step.who}`;
      const known = paper.rows.get(id);
      if (known && known.state !== 'cancelled' && known.state !== 'superseded') return known;
      const reader = step.who === 'client' && writesTo(file) ? 'client' : 'staff';
      const row: Row = { ...step, id, anchor, goesOut: minuteOf(goesOut(step, reader, now)), state: 'open' };
      paper.rows.set(id, row);
      return row;
    }),
  );

/** The rest that is open ends: superseded when the same kind of step is asked for from another day, else cancelled. */
const plan = (file: ClientFile, paper: Paper, now: Temporal.PlainDateTime): void => {
  const wanted = write(file, paper, stepsNow(paper, file), now);
  paper.wanted = wanted;
  for (const row of paper.rows.values()) {
    if (row.state !== 'open' || wanted.includes(row)) continue;
    const isMoved = wanted.some((other) => kindOf(other) === kindOf(row) && other.anchor !== row.anchor);
    row.state = isMoved ? 'superseded' : 'cancelled';
  }
};

/** The ladder of a rung, by its first letter. */
const kindOf = ({ rung }: Step): string => rung.slice(0, 1);

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

/** Takes the rows that go out now; a rung is overtaken when a later one of its ladder for the same reader was reached, also when that went out before. */
const dueIn = ({ wanted }: Paper, now: string): Row[] => {
  const reached = wanted.filter((row) => row.goesOut <= now);
  const due = reached.filter(({ state }) => state === 'open');
  for (const row of due) {
    const isLater = (other: Row) => kindOf(other) === kindOf(row) && Temporal.PlainDate.compare(other.on, row.on) > 0;
    row.state = reached.some((other) => other.who === row.who && isLater(other)) ? 'stale' : 'sent';
  }
  return due.filter(({ state }) => state === 'sent');
};

const writesTo = ({ answers }: Pick<ClientFile, 'answers'>): boolean =>
  answers['safeToContact'] === true && Boolean(answers['emailAddress']);

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
      return writesTo({ answers }) ? { audience: 'client', to: String(answers['emailAddress']) } : member('contactVolunteer');
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
      const count = (wanted: Row['state']) => all.filter((state) => state === wanted).length;
      const ended = { cancelled: count('cancelled'), superseded: count('superseded'), stale: count('stale') };
      return [branch, { planned: all.length, sent: count('sent'), ...ended, open: count('open') }];
    }),
  );
};
