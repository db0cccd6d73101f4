/** A contact with somebody in guidance: nobody drops out of sight while contacts are noted. */
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { step } from '../records/taking-steps.ts';
import type { Change } from '../submissions/submission.ts';
import { runningTrajectory, type Trajectory } from './trajectory.ts';

/** As facts of the trajectory; one that is told later than another changes nothing about the last day. */
export const lastContact = ({ startedOn, lastContactOn }: Trajectory, on: Temporal.PlainDate): { readonly lastContactOn?: string } => {
  const isNews = Temporal.PlainDate.compare(on, startedOn) >= 0 && (!lastContactOn || Temporal.PlainDate.compare(on, lastContactOn) > 0);
  return isNews ? { lastContactOn: on.toString() } : {};
};

export const contacted = (client: string, on: Temporal.PlainDate, file: ClientFile | undefined): Change[] => {
  const trajectory = runningTrajectory(file);
  if (!trajectory) return [];
  const facts = lastContact(trajectory, on);
  if (facts.lastContactOn === undefined) return [];
  return [
    step({ kind: 'trajectory', of: client }, 'contacted', {
      // It stays in its state, so it stays there since the same day.
      on: trajectory.startedOn,
      facts,
      otherwise: refusal(['clientId'], 'wrong-state', {
        nl: 'De begeleiding is intussen afgesloten. Stuur het nog een keer.',
        en: 'The guidance was closed meanwhile. Send it once more.',
      }),
    }),
  ];
};
