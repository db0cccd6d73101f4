/** Writes `clients.jsonl` and `later.jsonl` from the cases: `npx tsx examples/permits/generate.ts`. The same cases always give the same files. */
import { writeFileSync } from 'node:fs';
import { personaNamed } from '../../local/personas.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { drawsFrom } from '../draws.ts';
import { exampleClient, spoken } from '../names.ts';
import type { Case, Event } from './case.ts';
import { casesOfPeople } from './cases-of-people.ts';
import { casesOfPermits } from './cases-of-permits.ts';
import { type ExampleLine, firstDay } from './lines.ts';

type Answers = Record<string, string | boolean | undefined>;

const { below, pick, keyOf } = drawsFrom('wegwijs example permits');

/** Whole dates as a rule, years and months now and then, as on the papers of many (domain facts §8.2). */
const birthDateOf = (label: string): string => {
  const day = Temporal.PlainDate.from('1958-01-01').add({ days: below(`birth ${label}`, 47 * 365) });
  return pick<string>(`birth parts ${label}`, [`${day}`, `${day}`, `${day}`, `${day.year}`, `${day}`.slice(0, 7)]);
};

const memberId = (persona: string): string => {
  const found = personaNamed(persona);
  if (!found) throw new Error(`there is no persona ${persona}`);
  return found.sub;
};

interface Team {
  readonly contact?: string;
  readonly legal?: string;
  readonly leader: string;
}

const teamOf = ({ branch, team }: Case): Team => {
  const named = (role: string) => (branch ? `${role}-${branch}` : role);
  const leader = named('team-leader');
  switch (team) {
    case 'nobody':
      return { leader };
    case 'contact-only':
      return { contact: named('volunteer-guidance'), leader };
    case 'one-person-for-both':
      return { contact: named('volunteer-legal'), legal: named('volunteer-legal'), leader };
    default:
      return { contact: named('volunteer-guidance'), legal: named('volunteer-legal'), leader };
  }
};

const withoutGaps = (answers: Answers): Record<string, string | boolean> =>
  Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined));

const registrationOf = (example: Case, label: string): ExampleLine => {
  const { contact, legal, leader } = teamOf(example);
  const settled = Temporal.PlainDate.from(example.at ?? firstDay).subtract({ days: 60 + below(`settled ${label}`, 900) });
  return {
    as: example.registeredBy ?? contact ?? leader,
    ...(example.at && { at: example.at }),
    form: 'client-registration',
    key: keyOf(label),
    story: example.story,
    answers: withoutGaps({
      nameOnCard: example.name ?? `${exampleClient[example.reads]} ${label}`,
      birthDate: example.birthDate ?? birthDateOf(label),
      sex: pick<string>(`sex ${label}`, ['male', 'female', 'female', 'male', 'x', 'unknown']),
      inflow: pick<string>(`inflow ${label}`, ['azc', 'azc', 'family-reunification', 'gva', 'moved-in']),
      settledOn: settled.toString(),
      readsLanguage: example.reads,
      speaksLanguage: pick(`speaks ${label}`, spoken[example.reads]),
      interpreterNeeded: pick<boolean>(`interpreter ${label}`, [true, false, false]),
      emailAddress: example.withoutEmail ? undefined : `client-${label}@client.example`,
      phoneNumber: pick<string | undefined>(`phone ${label}`, [undefined, `010 555 01${label}`]),
      safeToContact: example.unsafe !== true,
      alienNumber: pick<string | undefined>(`alien number ${label}`, [undefined, `00000000${label}`]),
      contactVolunteer: contact && memberId(contact),
      legalVolunteer: legal && memberId(legal),
    }),
  };
};

const answersTo = (event: Event): Answers => {
  switch (event.does) {
    case 'registered': {
      const { kind, ground, rightEndsOn, issuedOn, cardEndsOn } = event;
      return { kind, protectionGround: ground, rightEndsOn, cardIssuedOn: issuedOn, cardEndsOn };
    }
    case 'sent': {
      const { application, sentOn, receivedOn, channel } = event;
      return { application, sentOn, receivedOn, channel };
    }
    case 'decided': {
      const { application, outcome, decidedOn, at, card, addressedTo, objectionLastDay } = event;
      return { application, outcome, decidedOn, decisionReceivedOn: at ?? decidedOn, addressedTo, objectionLastDay, ...card };
    }
    case 'objected': {
      const { application, at, filedBy } = event;
      return { application, filedOn: at, filedBy };
    }
  }
};

const forms = {
  registered: 'residence-document-registered',
  sent: 'renewal-sent',
  decided: 'renewal-decided',
  objected: 'objection-filed',
} as const;

const submissionOf = (example: Case, label: string, event: Event, place: number): ExampleLine => {
  const { contact, legal, leader } = teamOf(example);
  return {
    as: legal ?? contact ?? leader,
    ...(event.at && { at: event.at }),
    form: forms[event.does],
    key: keyOf(`${label} ${place + 1}`),
    answers: withoutGaps({ clientId: keyOf(label), ...answersTo(event) }),
  };
};

const linesOf = (example: Case, place: number): ExampleLine[] => {
  const label = String(place + 1).padStart(2, '0');
  return [registrationOf(example, label), ...example.events.map((event, at) => submissionOf(example, label, event, at))];
};

/** The two files by name, as text. */
export const examplePermits = (): Record<'clients.jsonl' | 'later.jsonl', string> => {
  const all = [...casesOfPermits, ...casesOfPeople].flatMap(linesOf);
  const later = all.filter((line) => line.at !== undefined).toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : a.at === b.at ? 0 : 1));
  const text = (lines: readonly ExampleLine[]) => `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
  return { 'clients.jsonl': text(all.filter((line) => line.at === undefined)), 'later.jsonl': text(later) };
};

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of Object.entries(examplePermits())) writeFileSync(new URL(file, import.meta.url), text);
}
