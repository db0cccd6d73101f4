/** What the demo must see, worked out from the submissions and the table written down by hand: who gets which reminder on which day. */
import type { ExampleLine } from '../../examples/permits/lines.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { familyOf, type Step, stepsOfApplication, stepsOfCard, type Who } from './by-hand.ts';

export interface ExpectedMail {
  /** Day and time in Amsterdam: `2027-02-28T08:00`. */
  readonly at: string;
  readonly to: string;
  readonly client: string;
  /** The rungs that the mail is for, each with its reader and the days that it is late: `R5 client 12`, in order. */
  readonly rungs: readonly string[];
}

export interface Expectation {
  readonly mails: readonly ExpectedMail[];
  /** Rows by branch and by what became of them. */
  readonly rows: Readonly<
    Record<string, { readonly planned: number; readonly sent: number; readonly explained: number; readonly open: number }>
  >;
}

/** Who reads what is meant for somebody. */
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
  state: 'open' | 'sent' | 'cancelled' | 'overtaken';
}

interface Moment {
  readonly day: Temporal.PlainDate;
  readonly time: string;
}

interface Paper {
  card: { readonly kind: string; readonly cardEndsOn: string; readonly rightEndsOn: string | undefined };
  state: 'running' | 'pending' | 'rejected';
  application?: { readonly name: string; readonly received: string };
  readonly rows: Map<string, Row>;
}

interface ClientFile {
  readonly client: string;
  readonly branch: string;
  readonly answers: ExampleLine['answers'];
  readonly papers: Map<string, Paper>;
}

/** At 08:00 what is due is sent; later on the day the submissions are taken, and what they make due is sent at once. */
export const expectationOf = (lines: readonly ExampleLine[], { firstDay, lastDay, submittedAt }: Period, people: People): Expectation => {
  const files = new Map<string, ClientFile>();
  const mails: ExpectedMail[] = [];
  const last = Temporal.PlainDate.from(lastDay);
  for (let day = Temporal.PlainDate.from(firstDay); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const at = (time: string): Moment => ({ day, time });
    for (const file of files.values()) for (const paper of file.papers.values()) mails.push(...send(file, paper, at('08:00'), people));
    for (const line of lines) {
      if ((line.at ?? firstDay) !== day.toString()) continue;
      const taken = take(files, line, people);
      if (taken) mails.push(...send(taken.file, taken.paper, at(submittedAt(day.toString())), people));
    }
  }
  return { mails, rows: countRows([...files.values()]) };
};

const take = (files: Map<string, ClientFile>, line: ExampleLine, people: People): { file: ClientFile; paper: Paper } | undefined => {
  const { form, key, as, answers } = line;
  if (form === 'client-registration') {
    files.set(key, { client: key, branch: people.branchOf(as), answers, papers: new Map() });
    return undefined;
  }
  const file = files.get(String(answers['clientId']));
  if (!file) throw new Error(`a submission came before its client was registered: ${key}`);
  const family = familyOf(String(answers['application'] ?? answers['kind']));
  const paper: Paper = file.papers.get(family) ?? { card: cardIn(answers), state: 'running', rows: new Map() };
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
  plan(paper);
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
const plan = (paper: Paper): void => {
  const { anchor, steps } = stepsNow(paper);
  const wanted = new Map(steps.map((step) => [`${anchor} ${step.rung} ${step.who}`, step]));
  for (const row of paper.rows.values()) if (row.state === 'open' && !wanted.has(row.id)) row.state = 'cancelled';
  for (const [id, step] of wanted) {
    const row = paper.rows.get(id);
    if (!row) paper.rows.set(id, { ...step, id, state: 'open' });
    else if (row.state === 'cancelled') row.state = 'open';
  }
};

/** Of several rungs that are due for the same reader only those of the last day are sent; one mail per address. */
const send = (file: ClientFile, paper: Paper, { day: today, time }: Moment, people: People): ExpectedMail[] => {
  const due = [...paper.rows.values()].filter((row) => row.state === 'open' && Temporal.PlainDate.compare(row.on, today) <= 0);
  const byAddress = new Map<string, string[]>();
  for (const row of due) {
    const last = due.filter(({ who }) => who === row.who).reduce((a, b) => (Temporal.PlainDate.compare(a.on, b.on) < 0 ? b : a));
    row.state = row.on.equals(last.on) ? 'sent' : 'overtaken';
    if (row.state === 'overtaken') continue;
    const address = addressOf(row.who, file, people);
    byAddress.set(address, [...(byAddress.get(address) ?? []), `${row.rung} ${row.who} ${row.on.until(today).days}`]);
  }
  return [...byAddress].map(([to, rungs]) => ({ at: `${today}T${time}`, to, client: file.client, rungs: rungs.toSorted() }));
};

const addressOf = (who: Who, { answers, branch }: ClientFile, people: People): string => {
  const member = (field: 'contactVolunteer' | 'legalVolunteer') => {
    const id = answers[field];
    return id === undefined ? people.inboxOf(branch) : people.emailOf(String(id));
  };
  switch (who) {
    case 'client':
      return answers['safeToContact'] === true && answers['emailAddress'] ? String(answers['emailAddress']) : member('contactVolunteer');
    case 'contact':
      return member('contactVolunteer');
    case 'legal':
      return member('legalVolunteer');
    case 'leader':
      return people.leaderOf(branch);
    case 'lawyer':
      return people.inboxOf(branch);
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
