/** Participation session planned (bijeenkomst participatieverklaring): two sessions make a round, about fifteen people, in their own language. */
import * as z from 'zod/mini';
import { choice, text, time, ui, wholeNumber } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { languages } from '../../languages.ts';
import { dayOf, note } from '../shared-fields.ts';
import { gatherings, usualPlaces } from './choices.ts';

export const pvtSessionPlanned = defineForm({
  id: 'pvt-session-planned',
  version: 2,
  area: 'participation',
  title: { nl: 'Bijeenkomst participatieverklaring plannen', en: 'Plan a participation session' },
  fields: () => ({
    gathering: choice(gatherings).register(ui, { control: 'choice', options: gatherings, label: { nl: 'Wat', en: 'What' } }),
    round: wholeNumber(1, 99).register(ui, {
      control: 'number',
      label: { nl: 'Ronde', en: 'Round' },
      help: { nl: 'De hoeveelste groep van dit jaar: 1, 2, 3.', en: 'Which group of this year: 1, 2, 3.' },
    }),
    day: dayOf({ nl: 'Dag', en: 'Day' }),
    time: time().register(ui, { control: 'time', label: { nl: 'Tijd', en: 'Time' } }),
    language: choice(languages).register(ui, { control: 'choice', options: languages, label: { nl: 'Taal', en: 'Language' } }),
    places: wholeNumber(1, 200).register(ui, {
      control: 'number',
      label: { nl: 'Plaatsen', en: 'Places' },
      help: { nl: `Meestal ongeveer ${usualPlaces}.`, en: `Mostly about ${usualPlaces}.` },
    }),
    where: z.optional(text(120)).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'Waar', en: 'Where' },
      help: { nl: 'Komt op de uitnodiging: gebouw, straat en nummer.', en: 'Stands on the invitation: building, street and number.' },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [],
});

export type PvtSessionPlanned = AnswersOf<typeof pvtSessionPlanned>;
