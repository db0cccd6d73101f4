/** Seat at a participation session given back (afmelding): somebody who was invited will not come; the place is free for another. */
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { sessionReference } from './choices.ts';

export const pvtSeatGivenBack = defineForm({
  id: 'pvt-seat-given-back',
  version: 1,
  area: 'participation',
  title: { nl: 'Afmelden voor een bijeenkomst', en: 'Give back a seat at a session' },
  intro: {
    nl: 'De plaats komt vrij, en de cliënt staat weer op de wachtlijst.',
    en: 'The seat becomes free, and the client is on the waiting list again.',
  },
  fields: () => ({
    clientId: aboutClient(),
    sessionId: sessionReference(),
    givenBackOn: dayOf({ nl: 'Afgemeld op', en: 'Given back on' }),
    note: note({ nl: 'Waarom', en: 'Why' }),
  }),
  rules: [notAhead('givenBackOn')],
});

export type PvtSeatGivenBack = AnswersOf<typeof pvtSeatGivenBack>;
