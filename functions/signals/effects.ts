/** What the forms of signals do: a signal waits for the team leader until it is closed. Whom it is about stays in the submission. */
import type { signalForms } from '../../schemas/forms/signals/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { seeClient } from '../clients/see-client.ts';
import { step } from '../records/taking-steps.ts';
import type { EffectsOf } from '../submissions/submission.ts';
import type { TaskRef } from '../tasks/task.ts';

/** A signal is looked at within two weeks: the branch's own promise, no law. */
const daysToTakeUp = 14;

const taskAbout = (branch: string, signal: string): TaskRef => ({ of: branch, about: 'branch', name: `signal-${signal}` });

export const signalEffects: EffectsOf<typeof signalForms> = {
  'signal-noted': ({ clientId: client, seenOn, kind, domain, scope, forMunicipality }, { submission, branch, today }) => {
    const noted = step({ kind: 'signal', of: branch, id: submission }, 'noted', {
      on: seenOn,
      facts: { kind, domain, scope, forMunicipality, reported: false },
      otherwise: refusal(['seenOn'], 'wrong-state'),
    });
    const task = {
      ...taskAbout(branch, submission),
      form: 'signal-followed-up',
      prefill: { signal: submission },
      title: { nl: 'Signaal opvolgen', en: 'Follow up a signal' },
      why: {
        nl: 'Een medewerker heeft een signaal doorgegeven. Bekijk wat ermee moet gebeuren.',
        en: 'Somebody of the team passed on a signal. See what must be done with it.',
      },
      dueOn: today.add({ days: daysToTakeUp }),
      owner: 'team-leader',
    } as const;
    const changes = [noted, { do: 'open task', task }] as const;
    return client === undefined ? { record: submission, changes } : { client, changes: [seeClient(client), ...changes] };
  },

  'signal-followed-up': ({ signal, followedUpOn, followUp, outcome, reportedToMunicipality }, { branch }) => ({
    record: signal,
    changes: [
      step({ kind: 'signal', of: branch, id: signal }, followUp, {
        on: followedUpOn,
        // What was reported once stays reported.
        facts: { outcome, reported: reportedToMunicipality || undefined },
        otherwise: refusal(['signal'], 'wrong-state'),
      }),
      ...(followUp === 'closed' ? [{ do: 'close task', task: taskAbout(branch, signal), on: followedUpOn } as const] : []),
    ],
  }),
};
