/** Records of contacts and consultation: the questions that the national helpdesk has. */
import { absent, recordKind } from './record-kind.ts';

export const contactRecords = {
  question: recordKind({
    nl: 'Vraag aan de Helpdesk',
    en: 'Question to the helpdesk',
    of: 'client',
    count: 'many',
    states: {
      asked: { nl: 'Gesteld', en: 'Asked' },
      answered: { nl: 'Beantwoord', en: 'Answered' },
    },
    over: ['answered'],
    steps: {
      asked: { from: [absent], to: 'asked' },
      answered: { from: ['asked'], to: 'answered' },
    },
  }),
} as const;
