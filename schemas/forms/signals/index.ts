/** The forms of signals. */
import { signalFollowedUp } from './signal-followed-up.ts';
import { signalNoted } from './signal-noted.ts';

export const signalForms = { 'signal-noted': signalNoted, 'signal-followed-up': signalFollowedUp } as const;
