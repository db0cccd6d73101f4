/** Records of social guidance: one trajectory for each adult, and how the intake stands. */
import { absent, recordKind } from './record-kind.ts';

export const guidanceRecords = {
  trajectory: recordKind({
    nl: 'Begeleidingstraject',
    en: 'Guidance trajectory',
    of: 'client',
    count: 'one',
    states: {
      running: { nl: 'Loopt', en: 'Running' },
      closed: { nl: 'Afgesloten', en: 'Closed' },
      transferred: { nl: 'Overgedragen', en: 'Transferred' },
    },
    over: ['closed', 'transferred'],
    steps: {
      // Somebody who moved away or was lost and comes back starts anew.
      started: { from: [absent, 'closed', 'transferred'], to: 'running' },
      evaluated: { from: ['running'], to: 'running' },
      contacted: { from: ['running'], to: 'running' },
      closed: { from: ['running'], to: 'closed' },
      transferred: { from: ['running'], to: 'transferred' },
    },
  }),
  intake: recordKind({
    nl: 'Intake',
    en: 'Intake',
    of: 'client',
    count: 'one',
    states: {
      'under-way': { nl: 'Er staat nog iets open', en: 'Something is still open' },
      complete: { nl: 'Alles is geregeld', en: 'All is settled' },
    },
    over: ['complete'],
    steps: {
      updated: { from: [absent, 'under-way', 'complete'], to: 'under-way' },
      completed: { from: [absent, 'under-way', 'complete'], to: 'complete' },
    },
  }),
} as const;
