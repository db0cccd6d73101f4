/** Work intake (intake werk): what the client wants, can and has done, as the job coach hears it in the first talk. */
import * as z from 'zod/mini';
import { choice, choices, reference, ui, yesNo } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { languages } from '../../languages.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const workWishes = {
  'paid-work': { nl: 'Betaald werk', en: 'Paid work' },
  'work-experience': { nl: 'Werkervaringsplek', en: 'A work experience place' },
  'learn-work': { nl: 'Leer/werktraject', en: 'A learn/work track' },
  'voluntary-work': { nl: 'Vrijwilligerswerk', en: 'Voluntary work' },
  study: { nl: 'Opleiding', en: 'Education' },
  'own-business': { nl: 'Eigen bedrijf', en: 'A business of their own' },
  unsure: { nl: 'Weet het nog niet', en: 'Does not know yet' },
};

export const educationLevels = {
  none: { nl: 'Geen school', en: 'No school' },
  primary: { nl: 'Basisschool', en: 'Primary school' },
  secondary: { nl: 'Middelbare school', en: 'Secondary school' },
  vocational: { nl: 'Beroepsopleiding', en: 'Vocational education' },
  higher: { nl: 'Hogeschool of universiteit', en: 'College or university' },
};

export const dutchLevels = {
  'below-a1': { nl: 'Nog bijna niet', en: 'Hardly yet' },
  a1: { nl: 'A1', en: 'A1' },
  a2: { nl: 'A2', en: 'A2' },
  b1: { nl: 'B1', en: 'B1' },
  'b2-or-more': { nl: 'B2 of hoger', en: 'B2 or higher' },
};

export const sectors = {
  construction: { nl: 'Bouw en techniek', en: 'Construction and engineering' },
  industry: { nl: 'Fabriek en magazijn', en: 'Factory and warehouse' },
  transport: { nl: 'Vervoer', en: 'Transport' },
  farming: { nl: 'Land- en tuinbouw', en: 'Farming and horticulture' },
  catering: { nl: 'Horeca', en: 'Catering' },
  shop: { nl: 'Winkel en handel', en: 'Shop and trade' },
  cleaning: { nl: 'Schoonmaak', en: 'Cleaning' },
  crafts: { nl: 'Ambacht: kapper, kleermaker, bakker', en: 'Crafts: hairdresser, tailor, baker' },
  care: { nl: 'Zorg', en: 'Care' },
  education: { nl: 'Onderwijs en opvang', en: 'Education and child care' },
  office: { nl: 'Kantoor en overheid', en: 'Office and government' },
  computers: { nl: 'Computers', en: 'Computers' },
  household: { nl: 'Eigen huishouden', en: 'Own household' },
  other: { nl: 'Anders', en: 'Other' },
};

export const workingYears = {
  none: { nl: 'Nog niet gewerkt', en: 'Has not worked yet' },
  'under-two': { nl: 'Minder dan 2 jaar', en: 'Less than 2 years' },
  'two-to-five': { nl: '2 tot 5 jaar', en: '2 to 5 years' },
  'over-five': { nl: 'Meer dan 5 jaar', en: 'More than 5 years' },
};

export const workIntake = defineForm({
  id: 'work-intake',
  version: 1,
  area: 'work',
  title: { nl: 'Intake werk', en: 'Work intake' },
  fields: () => ({
    clientId: aboutClient(),
    heldOn: dayOf({ nl: 'Gesprek op', en: 'Talk on' }),
    coach: z.optional(reference()).register(ui, {
      control: 'member',
      label: { nl: 'Arbeidscoach', en: 'Job coach' },
      help: { nl: 'Leeg: degene die dit invult.', en: 'Empty: whoever fills this in.' },
    }),
    wishes: choices(workWishes).register(ui, {
      control: 'choices',
      options: workWishes,
      label: { nl: 'Wat wil de cliënt', en: 'What the client wants' },
    }),
    education: choice(educationLevels).register(ui, {
      control: 'choice',
      options: educationLevels,
      label: { nl: 'Hoogste opleiding', en: 'Highest education' },
      help: { nl: 'Ook als het diploma hier niet telt.', en: 'Even if the diploma does not count here.' },
    }),
    diplomaValued: z.optional(yesNo()).register(ui, {
      control: 'yes-no',
      label: { nl: 'Diploma in Nederland gewaardeerd', en: 'Diploma valued in the Netherlands' },
    }),
    dutch: choice(dutchLevels).register(ui, {
      control: 'choice',
      options: dutchLevels,
      label: { nl: 'Nederlands', en: 'Dutch' },
    }),
    languages: choices(languages).register(ui, {
      control: 'choices',
      options: languages,
      label: { nl: 'Spreekt', en: 'Speaks' },
    }),
    workedFor: choice(workingYears).register(ui, {
      control: 'choice',
      options: workingYears,
      label: { nl: 'Werkervaring', en: 'Work experience' },
      help: { nl: 'Hier en in het buitenland samen.', en: 'Here and abroad together.' },
    }),
    sectors: z.optional(choices(sectors)).register(ui, {
      control: 'choices',
      options: sectors,
      label: { nl: 'Wat voor werk', en: 'What kind of work' },
      when: { field: 'workedFor', is: ['under-two', 'two-to-five', 'over-five'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }, { nl: 'Niets over de gezondheid.', en: 'Nothing about health.' }),
  }),
  parts: [
    { title: { nl: 'Het gesprek', en: 'The talk' }, fields: ['clientId', 'heldOn', 'coach', 'wishes'] },
    { title: { nl: 'Opleiding en taal', en: 'Education and language' }, fields: ['education', 'diplomaValued', 'dutch', 'languages'] },
    { title: { nl: 'Werk', en: 'Work' }, fields: ['workedFor', 'sectors', 'note'] },
  ],
  rules: [notAhead('heldOn')],
});
