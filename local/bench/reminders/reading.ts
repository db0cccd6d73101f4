/** Reads the outbox: which obligation each message fulfils. A message to staff names the file, the days that it is late, and why it is read by whom. */
import { dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import type { Who } from '../../demo/by-hand.ts';
import type { Mail } from '../../demo/site.ts';
import { type Obligation, periodAt } from './oracle.ts';

/** That something was sent, when. */
export interface Sending {
  readonly obligation: Obligation;
  readonly at: Temporal.Instant;
}

export interface ReadOutbox {
  readonly sendings: readonly Sending[];
  /** What nothing asked for, in words. */
  readonly strays: readonly string[];
}

interface Note {
  readonly client: string;
  readonly on: Temporal.PlainDate;
  readonly readAs: readonly Who[];
}

const link = /\/clients\/([0-9a-f-]{36})/;
const late = /is (\d+) dag(?:en)? te laat/;

const readAs = (paragraph: string): readonly Who[] => {
  if (paragraph.includes('De cliënt heeft hierover geen bericht gekregen')) return ['client'];
  if (paragraph.includes('Leg dit voor aan de advocaat')) return ['lawyer'];
  return paragraph.includes('Zorg dat iemand dit oppakt') ? ['leader'] : ['contact', 'legal'];
};

const notesIn = ({ at, text }: Mail): Note[] =>
  text
    .split('\n\n')
    .filter((paragraph) => paragraph.startsWith('- '))
    .map((paragraph) => ({
      client: link.exec(paragraph)?.[1] ?? '',
      on: dayOf(Temporal.Instant.from(at)).subtract({ days: Number(late.exec(paragraph)?.[1] ?? 0) }),
      readAs: readAs(paragraph),
    }));

export const readOutbox = (mails: readonly Mail[], obligations: readonly Obligation[]): ReadOutbox => {
  const sendings: Sending[] = [];
  const strays: string[] = [];
  const taken = new Set<Obligation>();
  const byReader = Map.groupBy(obligations, ({ to }) => to);
  for (const mail of mails) {
    const at = Temporal.Instant.from(mail.at);
    const to = mail.to.join(', ');
    const asked = (byReader.get(to) ?? []).filter((obligation) => periodAt(obligation, at));
    /** The first that nothing fulfilled yet; one that was fulfilled before is fulfilled twice. */
    const fulfil = (fitting: readonly Obligation[], what: string): void => {
      const obligation = fitting.find((each) => !taken.has(each)) ?? fitting[0];
      if (!obligation) strays.push(`${mail.at} to ${to}: ${what}`);
      else {
        taken.add(obligation);
        sendings.push({ obligation, at });
      }
    };
    const toClient = asked.filter(({ audience }) => audience === 'client');
    if (toClient.length > 0 || notesIn(mail).length === 0) {
      const rungs = latestOf(toClient, taken);
      // Two rungs of one day reach a client as one message.
      for (const obligation of rungs.length > 0 ? rungs : [undefined]) fulfil(obligation ? [obligation] : [], 'a message to a client');
      continue;
    }
    for (const note of notesIn(mail)) {
      const fitting = asked.filter(({ client, on, who }) => client === note.client && on.equals(note.on) && note.readAs.includes(who));
      fulfil(fitting, `a task about ${note.client.slice(0, 8)} of ${note.on}`);
    }
  }
  return { sendings, strays };
};

/** What a message to a client says: the rungs of the latest day of a document of theirs; of one that was not spoken of yet, if there is one. */
const latestOf = (asked: readonly Obligation[], taken: ReadonlySet<Obligation>): readonly Obligation[] => {
  const papers = [...Map.groupBy(asked, ({ ladder }) => ladder).values()].map((rungs) => {
    const last = rungs.map(({ on }) => on).reduce((a, b) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a));
    return rungs.filter(({ on }) => on.equals(last));
  });
  return papers.find((rungs) => rungs.some((each) => !taken.has(each))) ?? papers[0] ?? [];
};
