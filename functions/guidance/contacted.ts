/** A contact with somebody in guidance: nobody drops out of sight while contacts are noted. */
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { step } from '../records/taking-steps.ts';
import type { Change } from '../submissions/submission.ts';
import { runningTrajectory } from './trajectory.ts';

/** One that is told later than another changes nothing about the last day. */
export const contacted = (client: string, on: Temporal.PlainDate, file: ClientFile | undefined): Change[] => {
  const trajectory = runningTrajectory(file);
  if (!trajectory || Temporal.PlainDate.compare(on, trajectory.startedOn) < 0) return [];
  const { startedOn, lastContactOn } = trajectory;
  if (lastContactOn && Temporal.PlainDate.compare(on, lastContactOn) <= 0) return [];
  return [
    step({ kind: 'trajectory', of: client }, 'contacted', {
      // It stays in its state, so it stays there since the same day.
      on: startedOn,
      facts: { lastContactOn: on.toString() },
      otherwise: refusal(['clientId'], 'wrong-state', {
        nl: 'De begeleiding is intussen afgesloten. Stuur het nog een keer.',
        en: 'The guidance was closed meanwhile. Send it once more.',
      }),
    }),
  ];
};
