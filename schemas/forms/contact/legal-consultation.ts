/** Legal consultation (juridisch spreekuur): a talk by appointment about residence, family or a decision. */
import * as z from 'zod/mini';
import { partners } from '../../help-requests.ts';
import { choice, choices, day, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOfTelling, notAhead, note } from '../shared-fields.ts';

export const legalTopics = {
  'residence-permit': { nl: 'Verblijfsvergunning krijgen of verlengen', en: 'Getting or extending a residence permit' },
  'travel-document': { nl: 'Reisdocument', en: 'Travel document' },
  'family-reunification': { nl: 'Gezinshereniging', en: 'Family reunification' },
  'asylum-procedure': { nl: 'Asielprocedure', en: 'Asylum procedure' },
  'decision-and-objection': { nl: 'Beslissing, bezwaar of beroep', en: 'Decision, objection or appeal' },
  'after-rejection': {
    nl: 'Keuze na afwijzing (terugkeer, doorreis, blijven)',
    en: 'Choices after a rejection (return, onward travel, staying)',
  },
  naturalisation: { nl: 'Naturalisatie', en: 'Naturalisation' },
  integration: { nl: 'Inburgeringsplicht', en: 'Duty of civic integration' },
  other: { nl: 'Iets anders', en: 'Something else' },
};

export const consultationOutcomes = {
  answered: { nl: 'Beantwoord', en: 'Answered' },
  'follow-up': { nl: 'Er volgt nog iets', en: 'Something follows' },
  referred: { nl: 'Doorverwezen', en: 'Referred' },
  'no-show': { nl: 'Niet gekomen', en: 'Did not come' },
};

export const legalConsultation = defineForm({
  id: 'legal-consultation',
  version: 1,
  area: 'contact',
  title: { nl: 'Juridisch spreekuur', en: 'Legal consultation' },
  fields: () => ({
    clientId: aboutClient(),
    on: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    topics: choices(legalTopics).register(ui, { control: 'choices', options: legalTopics, label: { nl: 'Waarover', en: 'About what' } }),
    outcome: choice(consultationOutcomes).register(ui, {
      control: 'choice',
      options: consultationOutcomes,
      label: { nl: 'Hoe afgelopen', en: 'Outcome' },
    }),
    referredTo: z.optional(choice(partners)).register(ui, {
      control: 'choice',
      options: partners,
      label: { nl: 'Doorverwezen naar', en: 'Referred to' },
      when: { field: 'outcome', is: ['referred'], required: true },
    }),
    followUpOn: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Weer spreken op', en: 'Talk again on' },
      when: { field: 'outcome', is: ['follow-up'], required: true },
    }),
    note: note(
      { nl: 'Opmerking', en: 'Note' },
      { nl: 'Welke stukken nodig zijn. Geen vluchtverhaal.', en: 'Which papers are needed. No flight story.' },
    ),
  }),
  rules: [
    notAhead('on'),
    {
      id: 'follow-up-after-talk',
      at: 'followUpOn',
      says: { nl: 'Het vervolg ligt na dit gesprek.', en: 'The follow-up is after this talk.' },
      holds: ({ on, followUpOn }) => !followUpOn || Temporal.PlainDate.compare(followUpOn, on) > 0,
    },
  ],
});

export type LegalConsultation = AnswersOf<typeof legalConsultation>;
