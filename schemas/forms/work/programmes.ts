/** The programmes towards work, the towns that take part in them, and the question in which of them somebody is. */
import { reference, ui } from '../../kernel/fields.ts';

export const programmes = {
  vip: { nl: 'VIP: Vluchtelingen Investeren in Participeren', en: 'VIP: refugees invest in participation' },
  other: { nl: 'Ander programma', en: 'Another programme' },
};

export const municipalities = {
  maassluis: { nl: 'Maassluis', en: 'Maassluis' },
  vlaardingen: { nl: 'Vlaardingen', en: 'Vlaardingen' },
  schiedam: { nl: 'Schiedam', en: 'Schiedam' },
  other: { nl: 'Andere gemeente', en: 'Another municipality' },
};

export const whichProgramme = (from: 'programme' | 'programme-place') =>
  reference().register(ui, { control: 'record', records: [from], label: { nl: 'Programma', en: 'Programme' } });
