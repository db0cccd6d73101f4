/** What is asked of the store about the workflows that wait on something of a client. Every write states what it expects. */
import type { WatchedFamily } from '../../schemas/watched.ts';
import type { WatchRun } from '../../workflows/watch.ts';

/** The versions of what was read to make a plan. */
export interface PlannedWith {
  /** Of what is watched itself. */
  readonly version: number;
  /** Of the residence card that a travel document waits for: 0 when there is none. Absent where the plan depends on no other document. */
  readonly permitVersion?: number | undefined;
}

/** Only a travel document waits for another one. */
export const plannedWith = (family: WatchedFamily, version: number, permitVersion: number | undefined): PlannedWith =>
  family === 'travel' ? { version, permitVersion } : { version };

/** Which execution watches, and with what token it waits. */
export interface Watch {
  readonly run: number;
  readonly state: 'running' | 'ended';
  readonly token?: string | undefined;
  /** The versions with which the waiting execution planned. */
  readonly version?: number | undefined;
  readonly permitVersion?: number | undefined;
  readonly reason?: string | undefined;
}

export interface Watches {
  of(client: string, family: WatchedFamily): Promise<Watch | undefined>;
  /** The same of many clients at once, by client; it may be a moment old. */
  ofClients(clients: readonly string[], family: WatchedFamily): Promise<ReadonlyMap<string, Watch>>;
  /** Gives what is watched a new version, if it is there, so that its workflow looks again. */
  nudge(client: string, family: WatchedFamily): Promise<void>;
  /** The run takes the watch, and gives up any token of its own. False when a later run has it. */
  take(run: WatchRun): Promise<boolean>;
  /** Parks a token. `changed`: something is newer than was planned with, or the watch is another run's; then nothing is parked. */
  park(run: WatchRun, planned: PlannedWith, token: string, until: string): Promise<'parked' | 'changed'>;
  /** Ends the watch, if everything is still as it was planned with and the run still has it. */
  end(run: WatchRun, planned: PlannedWith, reason: string): Promise<boolean>;
}
