/** Attendance of a participation session (presentielijst): who came and who did not, on one sheet. */
import { group, ui, yesNo } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { eachClientOnce, mostOnSheet, sessionReference, whichSession } from './choices.ts';

export const pvtAttended = defineForm({
  id: 'pvt-attended',
  version: 1,
  area: 'participation',
  title: { nl: 'Presentielijst participatieverklaring', en: 'Attendance of a participation session' },
  intro: { nl: 'Meer dan 20 mensen? Vul de lijst nog een keer in.', en: 'More than 20 people? Fill in a second sheet.' },
  fields: () => ({
    sessionId: sessionReference(),
    session: whichSession(),
    heldOn: dayOf({ nl: 'Gehouden op', en: 'Held on' }),
    attendance: group(
      {
        clientId: aboutClient(),
        attended: yesNo().register(ui, { control: 'yes-no', label: { nl: 'Was erbij', en: 'Attended' } }),
      },
      mostOnSheet,
    ).register(ui, {
      control: 'group',
      label: { nl: 'Wie', en: 'Who' },
      each: { nl: 'Deelnemer', en: 'Participant' },
      most: mostOnSheet,
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('heldOn'), eachClientOnce('attendance')],
});

export type PvtAttended = AnswersOf<typeof pvtAttended>;
