/** What the branch saw going wrong, until something was done about it. */
import { absent, recordKind } from './record-kind.ts';

export const signalRecords = {
  signal: recordKind({
    nl: 'Signaal',
    en: 'Signal',
    of: 'branch',
    count: 'many',
    states: {
      open: { nl: 'Open', en: 'Open' },
      'taken-up': { nl: 'Opgepakt', en: 'Taken up' },
      closed: { nl: 'Afgesloten', en: 'Closed' },
    },
    over: ['closed'],
    steps: {
      noted: { from: [absent], to: 'open' },
      'taken-up': { from: ['open', 'taken-up'], to: 'taken-up' },
      closed: { from: ['open', 'taken-up'], to: 'closed' },
    },
  }),
} as const;
