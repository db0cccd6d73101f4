/** Hears every call that a workflow's functions get, and every one that they make to the store, and breaks the one that it is told to. */

import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { compose as planMilestones } from '../../functions/guidance/plan-milestones/compose.ts';
import { compose as planIntegration } from '../../functions/integration/plan-term/compose.ts';
import { compose as planTerm } from '../../functions/participation/plan-term/compose.ts';
import { compose as awaitChange } from '../../functions/residence/await-change/compose.ts';
import { compose as planReminders } from '../../functions/residence/plan-reminders/compose.ts';
import { compose as sendReminders } from '../../functions/residence/send-reminders/compose.ts';
import { compose as planSteps } from '../../functions/reunification/plan-steps/compose.ts';
import type { Compose } from '../../local/functions.ts';

export interface Call {
  /** The folder of the function, or the command to the store. */
  readonly of: string;
  /** Whom it is about. */
  readonly client: string;
}

/** `before`: it took no effect. `after`: it did, and only the answer is lost. */
export type When = 'before' | 'after';

/** Says of each call whether it breaks; the call waits for what it says. */
type Listener = (call: Call) => When | undefined | Promise<undefined>;

let listener: Listener = () => undefined;

/** How a call breaks: by an error, unless a process is to end with it. */
let breakNow = (): unknown => {
  throw new Error('broken by the test');
};

export const listen = (to: Listener): void => {
  listener = to;
};

export const breakBy = (means: () => unknown): void => {
  breakNow = means;
};

const around = async <Answer>(call: Call, work: () => Promise<Answer>): Promise<Answer> => {
  const when = await listener(call);
  if (when === 'before') await breakNow();
  const answer = await work();
  if (when === 'after') await breakNow();
  return answer;
};

const clientIn = (input: unknown): string => /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(JSON.stringify(input))?.[0] ?? '';

const composed: Readonly<Record<string, Compose>> = {
  'guidance/plan-milestones': planMilestones,
  'integration/plan-term': planIntegration,
  'participation/plan-term': planTerm,
  'residence/await-change': awaitChange,
  'residence/plan-reminders': planReminders,
  'residence/send-reminders': sendReminders,
  'reunification/plan-steps': planSteps,
};

/** The functions of the machines that watch, with an ear to each. */
export const heardFunctions: Readonly<Record<string, Compose>> = Object.fromEntries(
  Object.entries(composed).map(([of, compose]) => [
    of,
    (world) => {
      const handler = compose(world);
      return (event, context) => around({ of, client: clientIn(event) }, () => handler(event as never, context));
    },
  ]),
);

/** The store is asked through one client in each process. Above the SDK's own attempts: what breaks here is broken for the function. */
export const hearStore = (): void => {
  documentClient().middlewareStack.add(
    (next, { commandName }) =>
      (args) =>
        around({ of: String(commandName), client: clientIn(args.input) }, () => next(args)),
    { step: 'initialize', priority: 'high', name: 'heard', override: true },
  );
};
