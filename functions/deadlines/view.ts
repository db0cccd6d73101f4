/** A deadline as the API gives it: the day, whose turn it is, and the whole derivation. No name: who the client is, is asked with the id. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type RunningDeadline, standingOf } from './deadlines.ts';
import type { CountedEnd } from './printed.ts';

export const deadlineView = (deadline: RunningDeadline, today: Temporal.PlainDate) => {
  const { client, branch, family, kind, day, owner, derivation, members } = deadline;
  return {
    client,
    branch,
    family,
    kind,
    day: day.toString(),
    owner,
    members,
    standing: standingOf(deadline, today),
    derivation: derivation.by === 'print' ? derivation : countedView(derivation),
  };
};

/** Flat, and each sentence once: `warnings` only repeats the Dutch of `cautions`. */
const countedView = ({ because: { warnings: _, ...because }, ...counted }: CountedEnd) => ({ ...counted, ...because });
