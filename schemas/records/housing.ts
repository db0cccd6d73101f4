/** Where a client lives, as far as the branch keeps it (domain facts §3.2, §5). */
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
      'moved-away': { from: ['housed'], to: 'left' },
    },
  }),
} as const;
