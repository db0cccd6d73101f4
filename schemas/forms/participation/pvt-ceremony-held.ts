/** Award ceremony held (uitreiking): who received the certificate, and who signed there and then. */
import { choice, choices, group, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { eachClientOnce, mostOnSheet, sessionReference } from './choices.ts';

const hosts = {
  mayor: { nl: 'Burgemeester', en: 'Mayor' },
  alderman: { nl: 'Wethouder', en: 'Alderman' },
  other: { nl: 'Iemand anders', en: 'Somebody else' },
};

const signing = {
  before: { nl: 'Eerder al', en: 'Before' },
  here: { nl: 'Hier, bij de uitreiking', en: 'Here, at the ceremony' },
} as const;

export const pvtCeremonyHeld = defineForm({
  id: 'pvt-ceremony-held',
  version: 1,
  area: 'participation',
  title: { nl: 'Certificaten uitgereikt', en: 'Award ceremony held' },
  intro: { nl: 'Meer dan 20 mensen? Vul de lijst nog een keer in.', en: 'More than 20 people? Fill in a second sheet.' },
  fields: () => ({
    sessionId: sessionReference(),
    heldOn: dayOf({ nl: 'Gehouden op', en: 'Held on' }),
    hosts: choices(hosts).register(ui, { control: 'choices', options: hosts, label: { nl: 'Uitgereikt door', en: 'Handed out by' } }),
    recipients: group(
      {
        clientId: aboutClient(),
        signed: choice(signing).register(ui, { control: 'choice', options: signing, label: { nl: 'Getekend', en: 'Signed' } }),
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
  rules: [notAhead('heldOn'), eachClientOnce('recipients')],
});

export type PvtCeremonyHeld = AnswersOf<typeof pvtCeremonyHeld>;
