/** Where a client lives, as far as the branch keeps it, and what the municipality has to house (domain facts §3.2, §5). */
import { absent, recordKind } from './record-kind.ts';

export const housingRecords = {
  housing: recordKind({
    nl: 'Huisvesting',
    en: 'Housing',
    of: 'client',
    count: 'one',
    states: {
      'temporary-scheme': { nl: 'In de GVA-opvang', en: 'In the temporary municipal scheme' },
      housed: { nl: 'Gehuisvest', en: 'Housed' },
      left: { nl: 'Vertrokken', en: 'Left' },
    },
    over: ['left'],
    steps: {
      'entered-scheme': { from: [absent, 'left'], to: 'temporary-scheme' },
      housed: { from: [absent, 'temporary-scheme', 'housed', 'left'], to: 'housed' },
      'left-scheme': { from: ['temporary-scheme'], to: 'left' },
      // Somebody who came before we kept this has no record of the home that they leave.
      'moved-away': { from: [absent, 'temporary-scheme', 'housed'], to: 'left' },
    },
  }),
  'housing-target': recordKind({
    nl: 'Taakstelling',
    en: 'Housing target',
    of: 'branch',
    count: 'many',
    states: { set: { nl: 'Vastgelegd', en: 'Set' } },
    over: [],
    steps: { set: { from: [absent, 'set'], to: 'set' } },
  }),
} as const;
