/** Missed term reviewed (gemiste termijn beoordeeld): somebody found out what happened, and a person takes it up. Nothing is closed by it. */
import * as z from 'zod/mini';
import { choice, day, reference, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { stepTerms } from '../../step-terms.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

/** The terms that can be missed by us. */
const terms = {
  filing: stepTerms.filing.title,
  completion: stepTerms.completion.title,
  objection: stepTerms.objection.title,
  appeal: stepTerms.appeal.title,
  'mvv-collection': stepTerms['mvv-collection'].title,
  'mvv-validity': stepTerms['mvv-validity'].title,
  'report-ind': stepTerms['report-ind'].title,
  'brp-registration': stepTerms['brp-registration'].title,
} as const;

const judgements = {
  'was-in-time': { nl: 'Het was op tijd, maar niet gemeld', en: 'It was in time, but not reported' },
  'late-with-reasons': { nl: 'Het gebeurt alsnog, met redenen voor de vertraging', en: 'It is done after all, with reasons for the delay' },
  'another-way': {
    nl: 'Er is een andere weg (regulier, nieuwe aanvraag)',
    en: 'There is another way (regular procedure, new application)',
  },
  'not-needed': { nl: 'Het hoefde niet', en: 'It was not needed' },
  lost: { nl: 'Er is niets meer aan te doen', en: 'Nothing can be done any more' },
} as const;

export const missedTermReviewed = defineForm({
  id: 'missed-term-reviewed',
  version: 1,
  area: 'reunification',
  title: { nl: 'Gemiste termijn beoordeeld', en: 'Missed term reviewed' },
  intro: {
    nl: 'Een dossier sluit nooit vanzelf. Meld hier wat er gebeurd is en wie het oppakt; de stap zelf meldt u als gebeurtenis.',
    en: 'A dossier never closes by itself. Tell here what happened and who takes it up; the step itself is reported as an event.',
  },
  fields: () => ({
    clientId: aboutClient(),
    term: choice(terms).register(ui, { control: 'choice', options: terms, label: { nl: 'Welke termijn', en: 'Which term' } }),
    lastDay: day().register(ui, { control: 'day', label: { nl: 'Laatste dag van de termijn', en: 'Last day of the term' } }),
    reviewedOn: dayOf({ nl: 'Beoordeeld op', en: 'Reviewed on' }),
    judgement: choice(judgements).register(ui, {
      control: 'choice',
      options: judgements,
      label: { nl: 'Wat is er aan de hand', en: 'What is the matter' },
    }),
    takenUpBy: reference().register(ui, {
      control: 'member',
      label: { nl: 'Wie pakt het op', en: 'Who takes it up' },
      help: { nl: 'Eén persoon, bij naam.', en: 'One person, by name.' },
    }),
    nextOn: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Wanneer kijkt die er weer naar', en: 'When they look at it again' },
      when: { field: 'judgement', is: ['late-with-reasons', 'another-way'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('reviewedOn'),
    {
      id: 'term-has-passed',
      at: 'lastDay',
      says: { nl: 'Deze dag moet nog komen: de termijn is niet gemist.', en: 'This day is yet to come: the term is not missed.' },
      holds: ({ lastDay, reviewedOn }) => Temporal.PlainDate.compare(lastDay, reviewedOn) < 0,
    },
    {
      id: 'next-after-review',
      at: 'nextOn',
      says: { nl: 'Kies een dag na de beoordeling.', en: 'Choose a day after the review.' },
      holds: ({ reviewedOn, nextOn }) => !nextOn || Temporal.PlainDate.compare(nextOn, reviewedOn) > 0,
    },
  ],
});

export type MissedTermReviewed = AnswersOf<typeof missedTermReviewed>;
