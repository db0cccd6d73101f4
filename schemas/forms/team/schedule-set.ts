/** Schedule set (spreekuren vastgesteld): when clients can come, in a week like all others (domain facts M19). */
import { choice, group, time, ui } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { dayOf } from '../shared-fields.ts';

export const weekdays = {
  monday: { nl: 'Maandag', en: 'Monday' },
  tuesday: { nl: 'Dinsdag', en: 'Tuesday' },
  wednesday: { nl: 'Woensdag', en: 'Wednesday' },
  thursday: { nl: 'Donderdag', en: 'Thursday' },
  friday: { nl: 'Vrijdag', en: 'Friday' },
  saturday: { nl: 'Zaterdag', en: 'Saturday' },
  sunday: { nl: 'Zondag', en: 'Sunday' },
};

export const consultationHours = {
  'walk-in': { nl: 'Inloopspreekuur', en: 'Walk-in' },
  'info-point': { nl: 'Infopunt', en: 'Info point' },
  legal: { nl: 'Juridisch spreekuur, op afspraak', en: 'Legal hour, by appointment' },
  work: { nl: 'Spreekuur arbeidscoach', en: 'Job coach hour' },
};

const mostSlots = 21;

export const scheduleSet = defineForm({
  id: 'schedule-set',
  version: 1,
  area: 'team',
  title: { nl: 'Spreekuren vastgesteld', en: 'Schedule set' },
  intro: {
    nl: 'Alle spreekuren van een gewone week. Ze gelden vanaf de eerste dag tot er andere zijn.',
    en: 'All hours of an ordinary week. They hold from the first day until there are others.',
  },
  fields: () => ({
    validFrom: dayOf({ nl: 'Vanaf', en: 'From' }),
    slots: group(
      {
        kind: choice(consultationHours).register(ui, {
          control: 'choice',
          options: consultationHours,
          label: { nl: 'Soort', en: 'Kind' },
        }),
        weekday: choice(weekdays).register(ui, { control: 'choice', options: weekdays, label: { nl: 'Dag', en: 'Day' } }),
        from: time().register(ui, { control: 'time', label: { nl: 'Van', en: 'From' } }),
        till: time().register(ui, { control: 'time', label: { nl: 'Tot', en: 'Till' } }),
      },
      mostSlots,
    ).register(ui, {
      control: 'group',
      label: { nl: 'Spreekuren', en: 'Hours' },
      each: { nl: 'Spreekuur', en: 'Hour' },
      most: mostSlots,
    }),
  }),
  rules: [
    {
      id: 'valid-from-within-reach',
      at: 'validFrom',
      says: { nl: 'Deze datum ligt meer dan een jaar vooruit.', en: 'This day is more than a year ahead.' },
      holds: ({ validFrom }, today) => Temporal.PlainDate.compare(validFrom, today.add({ years: 1 })) <= 0,
    },
    {
      id: 'till-after-from',
      at: 'slots',
      says: { nl: 'Een spreekuur eindigt voor het begint.', en: 'An hour ends before it begins.' },
      // On one clock, times of one form compare as text.
      holds: ({ slots }) => slots.every(({ from, till }) => from < till),
    },
    {
      id: 'no-overlap',
      at: 'slots',
      says: { nl: 'Twee spreekuren van dezelfde soort vallen samen.', en: 'Two hours of one kind overlap.' },
      holds: ({ slots }) =>
        slots.every((one, place) =>
          slots
            .slice(place + 1)
            .every((other) => one.kind !== other.kind || one.weekday !== other.weekday || one.till <= other.from || other.till <= one.from),
        ),
    },
  ],
});
