/** Coaching contact (contact arbeidscoach): help with work or education beside a programme (domain facts M40). */
import { choice, choices, ui, yesNo } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOfTelling, notAhead, note } from '../shared-fields.ts';

export const coachingHelp = {
  orientation: { nl: 'Oriëntatie: wat past bij mij', en: 'Orientation: what suits me' },
  cv: { nl: 'CV', en: 'CV' },
  vacancies: { nl: 'Vacatures zoeken', en: 'Looking for vacancies' },
  application: { nl: 'Brief of sollicitatie', en: 'Letter or application' },
  interview: { nl: 'Sollicitatiegesprek oefenen', en: 'Practising a job interview' },
  employer: { nl: 'Contact met een werkgever', en: 'Contact with an employer' },
  'diploma-valuation': { nl: 'Diploma laten waarderen', en: 'Having a diploma valued' },
  'education-choice': { nl: 'Opleiding kiezen of aanvragen', en: 'Choosing or applying for education' },
  placement: { nl: 'Begeleiding bij de start', en: 'Support at the start' },
  other: { nl: 'Anders', en: 'Other' },
};

export const coachingAims = {
  paid: { nl: 'Betaald werk', en: 'Paid work' },
  unpaid: { nl: 'Onbetaald werk', en: 'Unpaid work' },
  education: { nl: 'Opleiding', en: 'Education' },
};

export const coachingContact = defineForm({
  id: 'coaching-contact',
  version: 1,
  area: 'work',
  title: { nl: 'Contact arbeidscoach', en: 'Coaching contact' },
  fields: () => ({
    clientId: aboutClient(),
    heldOn: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    help: choices(coachingHelp).register(ui, {
      control: 'choices',
      options: coachingHelp,
      label: { nl: 'Waarmee geholpen', en: 'Helped with' },
    }),
    aim: choice(coachingAims).register(ui, { control: 'choice', options: coachingAims, label: { nl: 'Op weg naar', en: 'Towards' } }),
    socialServiceKnows: yesNo().register(ui, {
      control: 'yes-no',
      label: { nl: 'Stroomopwaarts weet hiervan', en: 'Stroomopwaarts knows of this' },
      help: {
        nl: 'Werk of opleiding kan gevolgen hebben voor de uitkering.',
        en: 'Work or education can have consequences for the benefit.',
      },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('heldOn')],
});
