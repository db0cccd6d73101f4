/** The programmes towards work, and who takes part in them (domain facts M37–M39). */
import { absent, recordKind } from './record-kind.ts';

export const workRecords = {
  programme: recordKind({
    nl: 'Arbeidsprogramma',
    en: 'Work programme',
    of: 'branch',
    count: 'many',
    states: { running: { nl: 'Loopt', en: 'Running' }, ended: { nl: 'Afgelopen', en: 'Ended' } },
    over: ['ended'],
    steps: { opened: { from: [absent], to: 'running' }, ended: { from: ['running'], to: 'ended' } },
  }),
  /** A client's place in a programme. It has the id of the programme, so that nobody is in it twice. */
  'programme-place': recordKind({
    nl: 'Deelname aan een arbeidsprogramma',
    en: 'Place in a work programme',
    of: 'client',
    count: 'many',
    states: { joined: { nl: 'Doet mee', en: 'Takes part' }, left: { nl: 'Gestopt of doorgestroomd', en: 'Stopped or moved on' } },
    over: ['left'],
    steps: { joined: { from: [absent, 'left'], to: 'joined' }, left: { from: ['joined'], to: 'left' } },
  }),
} as const;
