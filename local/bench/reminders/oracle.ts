/**
 * What must be sent, worked out from what was submitted when and from the reminder table written down by hand (`local/demo/by-hand.ts`): it knows
 * neither the ladders that the system plans with nor its ledger.
 */
import type { ExampleLine } from '../../../examples/permits/lines.ts';
import { momentOn, officeZone, Temporal } from '../../../schemas/kernel/time.ts';
import type { Who } from '../../demo/by-hand.ts';
import { type ClientFile, type People, readerOf, take } from '../../demo/expected.ts';
import type { Lived } from './lived.ts';

/** From when until when something is asked for, and since when it is due in it. */
export interface Period {
  readonly from: Temporal.Instant;
  readonly due: Temporal.Instant;
  until: Temporal.Instant | undefined;
}

/** One rung, for one reader, about one document: to be sent once. */
export interface Obligation {
  readonly client: string;
  /** Client, document and ladder: the rungs of one ladder overtake each other. */
  readonly ladder: string;
  readonly rung: string;
  readonly who: Who;
  readonly to: string;
  readonly audience: 'client' | 'staff';
  /** The day of the rung. */
  readonly on: Temporal.PlainDate;
  readonly periods: Period[];
}

/** A row is due at its hour, but not before it was asked for. */
const dueSince = (goesOut: string, asked: Temporal.Instant): Temporal.Instant => {
  const [day = '', time] = goesOut.split('T');
  const moment = momentOn(Temporal.PlainDate.from(day), time);
  return Temporal.Instant.compare(moment, asked) < 0 ? asked : moment;
};

export const obligationsOf = (submissions: Lived['submissions'], people: People): Obligation[] => {
  const files = new Map<string, ClientFile>();
  const all = new Map<string, Obligation>();
  for (const { line, at } of submissions) {
    // A new card can also change what is asked for about the travel document.
    for (const { file, paper } of take(files, line, at.toZonedDateTimeISO(officeZone).toPlainDateTime(), people)) {
      const name = `${file.client} ${familyIn(file, line, paper)}`;
      const wanted = new Map(paper.wanted.map((row) => [`${name} ${row.id}`, row]));
      for (const [id, { periods }] of all) {
        const last = periods.at(-1);
        if (id.startsWith(`${name} `) && last && !last.until && !wanted.has(id)) last.until = at;
      }
      for (const [id, { rung, who, on, goesOut }] of wanted) {
        const ladder = `${name} ${rung.slice(0, 1)}`;
        const known = all.get(id) ?? { client: file.client, ladder, rung, who, on, ...readerOf(who, file, people), periods: [] };
        all.set(id, known);
        const last = known.periods.at(-1);
        if (!last || last.until) known.periods.push({ from: at, due: dueSince(goesOut, at), until: undefined });
      }
    }
  }
  return [...all.values()];
};

/** The family under which a paper stands in its file. */
const familyIn = ({ papers }: ClientFile, { key }: ExampleLine, paper: unknown): string => {
  for (const [family, each] of papers) if (each === paper) return family;
  throw new Error(`the submission ${key} left no paper`);
};

/** The period in which the obligation was asked for and due at a moment. */
export const periodAt = ({ periods }: Obligation, moment: Temporal.Instant): Period | undefined =>
  periods.find(({ due, until }) => Temporal.Instant.compare(due, moment) <= 0 && (!until || Temporal.Instant.compare(moment, until) < 0));
