/** What a function is given by the place where it runs: the time and its settings. On one machine the clock can be moved. */
import { type Clock, Temporal } from '../../../schemas/kernel/time.ts';

export interface World {
  readonly clock: Clock;
  /** A setting by its name; a missing one is a fault in the deployment. */
  setting(name: string): string;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

export const lambdaWorld = (): World => ({
  clock: systemClock,
  setting: (name) => {
    const value = process.env[name];
    if (value === undefined || value === '') throw new Error(`the setting ${name} is missing`);
    return value;
  },
});
