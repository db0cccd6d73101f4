/**
 * Forms that ask everything that a form can ask, for tests of the pages alone: a long one in parts, with rows, conditions and a rule across parts, which
 * opens a record, and one that lets choose such a record. A test adds them to the catalogue with `vi.mock`.
 */
import * as z from 'zod/mini';
import { seeClient } from '../../functions/clients/see-client.ts';
import type { Effect } from '../../functions/submissions/submission.ts';
import { aboutClient, dayOf, notAhead, note } from '../../schemas/forms/shared-fields.ts';
import { birthDate, choice, choices, group, reference, text, time, ui, wholeNumber, yesNo } from '../../schemas/kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../schemas/kernel/form.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { recordKind } from '../../schemas/records/record-kind.ts';

const subjects = {
  school: { nl: 'School', en: 'School' },
  money: { nl: 'Geld', en: 'Money' },
  health: { nl: 'Zorg', en: 'Care' },
};
const schools = { primary: { nl: 'Basisschool', en: 'Primary school' }, secondary: { nl: 'Middelbare school', en: 'Secondary school' } };

export const mostInHousehold = 4;

export const demoIntake = defineForm({
  id: 'demo-intake',
  version: 1,
  area: 'guidance',
  title: { nl: 'Voorbeeldgesprek', en: 'Example talk' },
  intro: { nl: 'Een voorbeeld van een lang formulier.', en: 'An example of a long form.' },
  fields: () => ({
    clientId: aboutClient(),
    talkedOn: dayOf({ nl: 'Gesproken op', en: 'Talked on' }),
    startedAt: time().register(ui, { control: 'time', label: { nl: 'Begonnen om', en: 'Started at' } }),
    minutes: wholeNumber(5, 240).register(ui, { control: 'number', label: { nl: 'Duur in minuten', en: 'Length in minutes' } }),
    subjects: choices(subjects).register(ui, { control: 'choices', options: subjects, label: { nl: 'Ging over', en: 'Was about' } }),
    household: group(
      {
        name: text(80).register(ui, { control: 'text', identifies: true, label: { nl: 'Naam', en: 'Name' } }),
        birthDate: z
          .optional(birthDate())
          .register(ui, { control: 'birth-date', identifies: true, label: { nl: 'Geboortedatum', en: 'Date of birth' } }),
        toSchool: yesNo().register(ui, { control: 'yes-no', label: { nl: 'Gaat naar school', en: 'Goes to school' } }),
        school: z.optional(choice(schools)).register(ui, {
          control: 'choice',
          options: schools,
          label: { nl: 'Welke school', en: 'Which school' },
          when: { field: 'toSchool', is: ['true'], required: true },
        }),
      },
      mostInHousehold,
    ).register(ui, {
      control: 'group',
      label: { nl: 'Gezin', en: 'Household' },
      each: { nl: 'Gezinslid', en: 'Family member' },
      most: mostInHousehold,
    }),
    goal: text(200).register(ui, { control: 'text', identifies: true, label: { nl: 'Doel', en: 'Goal' } }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  parts: [
    { title: { nl: 'Het gesprek', en: 'The talk' }, fields: ['clientId', 'talkedOn', 'startedAt', 'minutes', 'subjects'] },
    { title: { nl: 'Het gezin', en: 'The household' }, fields: ['household'] },
    { title: { nl: 'Afspraken', en: 'What was agreed' }, fields: ['goal', 'note'] },
  ],
  rules: [
    notAhead('talkedOn'),
    {
      id: 'time-for-everybody',
      at: 'minutes',
      says: { nl: 'Voor zo veel mensen is dit te kort.', en: 'This is too short for so many people.' },
      holds: ({ minutes, household }) => minutes >= household.length * 10,
    },
  ],
});

export const demoFollowUp = defineForm({
  id: 'demo-follow-up',
  version: 1,
  area: 'guidance',
  title: { nl: 'Vervolg op een voorbeeldgesprek', en: 'Follow-up of an example talk' },
  fields: () => ({
    clientId: aboutClient(),
    talk: reference().register(ui, { control: 'record', records: ['demo-talk'], label: { nl: 'Welk gesprek', en: 'Which talk' } }),
    talkedOn: dayOf({ nl: 'Gesproken op', en: 'Talked on' }),
    session: z
      .optional(reference())
      .register(ui, { control: 'record', records: ['demo-session'], label: { nl: 'Bij welk spreekuur', en: 'At which session' } }),
    others: z
      .optional(group({ other: reference().register(ui, { control: 'client', label: { nl: 'Wie nog meer', en: 'Who else' } }) }, 20))
      .register(ui, { control: 'group', most: 20, label: { nl: 'Ook erbij', en: 'Also there' }, each: { nl: 'Cliënt', en: 'Client' } }),
  }),
  rules: [],
});

const demoTalk = recordKind({
  nl: 'Voorbeeldgesprek',
  en: 'Example talk',
  of: 'client',
  count: 'many',
  states: { open: { nl: 'Loopt', en: 'Open' }, done: { nl: 'Afgerond', en: 'Done' } },
  over: ['done'],
  steps: { opened: { from: ['absent'], to: 'open' } },
});

const demoSession = recordKind({
  nl: 'Voorbeeldspreekuur',
  en: 'Example session',
  of: 'branch',
  count: 'many',
  states: { planned: { nl: 'Gepland', en: 'Planned' }, held: { nl: 'Gehouden', en: 'Held' } },
  over: ['held'],
  steps: { planned: { from: ['absent'], to: 'planned' } },
});

const takeIntake: Effect<AnswersOf<typeof demoIntake>> = ({ clientId: client, talkedOn, subjects: about, goal }, { submission }) =>
  goal === 'refused by the store'
    ? { refusals: [refusal(['household', 0, 'name'], 'does-not-fit')] }
    : {
        client,
        changes: [
          seeClient(client),
          // The catalogue does not know this kind, and the type of a reference is that of the catalogue.
          {
            do: 'step record',
            record: { kind: 'demo-talk' as never, of: client, id: submission },
            from: ['absent'],
            to: 'open',
            on: talkedOn,
            facts: { subjects: about },
            person: { goal },
            otherwise: refusal([], 'wrong-state'),
          },
        ],
        concluded: {
          channel: { nl: 'Spreekuur', en: 'Consultation' },
          because: { nl: 'Het duurde langer dan vijf minuten.', en: 'It took over five minutes.' },
        },
      };

const followUp: Effect<AnswersOf<typeof demoFollowUp>> = ({ clientId: client }) => ({ client, changes: [seeClient(client)] });

/** Modules of the catalogue with the demo forms in them, for `vi.mock`. */
export const withDemoIds = async (load: () => Promise<unknown>) => {
  const original = (await load()) as { areaOfForm: object };
  const areaOfForm = { ...original.areaOfForm, 'demo-intake': 'guidance', 'demo-follow-up': 'guidance' };
  return { ...original, areaOfForm, isFormId: (id: string) => Object.hasOwn(areaOfForm, id) };
};

export const withDemoForms = async (load: () => Promise<unknown>) => {
  const original = (await load()) as { forms: object };
  const forms = { ...original.forms, 'demo-intake': demoIntake, 'demo-follow-up': demoFollowUp };
  return {
    ...original,
    forms,
    isFormId: (id: string) => Object.hasOwn(forms, id),
    formOf: (id: string) => Reflect.get(forms, id),
  };
};

export const withDemoEffects = async (load: () => Promise<unknown>) => {
  const original = (await load()) as { effectOf: (id: string) => unknown };
  const effects: Readonly<Record<string, unknown>> = { 'demo-intake': takeIntake, 'demo-follow-up': followUp };
  return { ...original, effectOf: (id: string) => effects[id] ?? original.effectOf(id) };
};

export const withDemoRecords = async (load: () => Promise<unknown>) => {
  const original = (await load()) as { recordKinds: object };
  const recordKinds = { ...original.recordKinds, 'demo-talk': demoTalk, 'demo-session': demoSession };
  return {
    ...original,
    recordKinds,
    isRecordKind: (id: string) => Object.hasOwn(recordKinds, id),
    recordKindOf: (id: string) => Reflect.get(recordKinds, id),
  };
};
