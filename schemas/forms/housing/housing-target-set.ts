/**
 * Housing target set (taakstelling): how many permit holders the municipality has to house in a half-year (Huisvestingswet 2014 art. 29), and what
 * it began with. Our count is a shadow of COA's own (Taak Volg Systeem), which may be put beside it.
 */
import * as z from 'zod/mini';
import { choice, ui, wholeNumber } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { note } from '../shared-fields.ts';

export const halves = {
  '1': { nl: 'Januari tot en met juni', en: 'January to June' },
  '2': { nl: 'Juli tot en met december', en: 'July to December' },
};

/** The id of a target, which nobody else's has: `maassluis-2017-1` is that of the first half of 2017. */
export const targetId = (branch: string, { year, half }: { readonly year: number; readonly half: string }): string =>
  `${branch}-${year}-${half}`;

export const housingTargetSet = defineForm({
  id: 'housing-target-set',
  version: 1,
  area: 'housing',
  title: { nl: 'Taakstelling vastleggen', en: 'Housing target set' },
  intro: {
    nl: 'Stuur het opnieuw als een getal anders wordt: het laatste telt.',
    en: 'Send it again when a number changes: the last one counts.',
  },
  fields: () => ({
    year: wholeNumber(2010, 2100).register(ui, { control: 'number', label: { nl: 'Jaar', en: 'Year' } }),
    half: choice(halves).register(ui, { control: 'choice', options: halves, label: { nl: 'Halfjaar', en: 'Half-year' } }),
    target: wholeNumber(0, 10_000).register(ui, {
      control: 'number',
      label: { nl: 'Taakstelling in personen', en: 'Target in persons' },
      help: { nl: 'Zonder de stand van het vorige halfjaar.', en: 'Without the balance of the half-year before.' },
    }),
    balanceBefore: z.optional(wholeNumber(-10_000, 10_000)).register(ui, {
      control: 'number',
      label: { nl: 'Stand bij het begin', en: 'Balance at the start' },
      help: {
        nl: 'Voorsprong is een gewoon getal, achterstand met een min. Alleen nodig bij het eerste halfjaar dat hier staat.',
        en: 'A lead is a plain number, a backlog has a minus. Needed only for the first half-year that is kept here.',
      },
    }),
    nationalNumber: z.optional(wholeNumber(0, 1_000_000)).register(ui, {
      control: 'number',
      label: { nl: 'Landelijk aantal', en: 'National number' },
    }),
    countedByCoa: z.optional(wholeNumber(0, 10_000)).register(ui, {
      control: 'number',
      label: { nl: 'Gehuisvest volgens COA (TVS)', en: 'Housed according to COA (TVS)' },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [],
});

export type HousingTargetSet = AnswersOf<typeof housingTargetSet>;
