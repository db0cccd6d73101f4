/** A session as the interface gives it: who is invited is a number here. */
import type { Session } from './session.ts';

export const sessionView = ({ id, state, gathering, round, day, time, language, places, invited, free, awaitsSheet }: Session) => ({
  id,
  state,
  gathering,
  round,
  day: day.toString(),
  time,
  language,
  places,
  invited: invited.length,
  free,
  awaitsSheet,
});
