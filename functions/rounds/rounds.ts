/** What is asked of the store about rounds. Every write may be done twice. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Asked, Outcome, Round, RoundCounts } from './round.ts';

export interface Rounds {
  find(branch: string, month: string): Promise<Round | undefined>;
  /** The rounds of a branch, newest first. */
  latest(branch: string): Promise<readonly Round[]>;
  /** Opens the round of a month, unless it was before. */
  open(branch: string, month: string, on: Temporal.PlainDate): Promise<void>;
  /** The run takes the round. False when a later run has it. */
  take(branch: string, month: string, run: number): Promise<boolean>;
  /** Closes an open round. */
  close(branch: string, month: string, counts: RoundCounts, on: Temporal.PlainDate): Promise<void>;
  /** Notes that a dossier was asked about; the first day stays. */
  noteAsked(branch: string, month: string, client: string, on: Temporal.PlainDate): Promise<void>;
  /** Which of these dossiers were asked about. */
  askedAmong(branch: string, month: string, clients: readonly string[]): Promise<ReadonlySet<string>>;
  hasAsked(branch: string, month: string): Promise<boolean>;
  /** Everybody who was asked about, in the order of their ids. */
  asked(branch: string, month: string): Promise<readonly Asked[]>;
  /** Notes what became of a question, once. */
  settle(branch: string, month: string, client: string, outcome: Outcome): Promise<void>;
}
