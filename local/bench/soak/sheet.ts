/** A form of 250 questions of every kind, longer than any that people fill in, and answers to it. It is not in the catalogue. */
import type * as z from 'zod/mini';
import { seeClient } from '../../../functions/clients/see-client.ts';
import type { Effect } from '../../../functions/submissions/submission.ts';
import { aboutClient } from '../../../schemas/forms/shared-fields.ts';
import { choice, choices, day, text, time, ui, wholeNumber, yesNo } from '../../../schemas/kernel/fields.ts';
import { defineForm } from '../../../schemas/kernel/form.ts';

const options = { one: { nl: 'Een', en: 'One' }, two: { nl: 'Twee', en: 'Two' }, three: { nl: 'Drie', en: 'Three' } };

interface Question {
  readonly field: () => z.ZodMiniType;
  readonly answer: (turn: number) => unknown;
}

/** One of each kind, in turn. */
const kinds: readonly ((label: { nl: string; en: string }) => Question)[] = [
  (label) => ({
    field: () => text().register(ui, { control: 'text', identifies: true, label }),
    answer: (turn) => `Voorbeeldantwoord ${turn}, met ëen paar wóórden erbij`,
  }),
  (label) => ({ field: () => choice(options).register(ui, { control: 'choice', options, label }), answer: () => 'two' }),
  (label) => ({ field: () => choices(options).register(ui, { control: 'choices', options, label }), answer: () => ['one', 'three'] }),
  (label) => ({ field: () => yesNo().register(ui, { control: 'yes-no', label }), answer: (turn) => turn % 2 === 0 }),
  (label) => ({ field: () => day().register(ui, { control: 'day', label }), answer: () => '2026-11-23' }),
  (label) => ({ field: () => wholeNumber().register(ui, { control: 'number', label }), answer: (turn) => turn }),
  (label) => ({ field: () => time().register(ui, { control: 'time', label }), answer: () => '10:30' }),
];

const questions = Array.from({ length: 249 }, (_, place): readonly [name: string, question: Question] => {
  const number = place + 1;
  const kind = kinds[place % kinds.length];
  if (!kind) throw new Error('there is no such kind');
  return [`question${number}`, kind({ nl: `Vraag ${number}`, en: `Question ${number}` })];
});

export const sheetId = 'soak-sheet';

export const soakSheet = defineForm({
  id: sheetId,
  version: 1,
  area: 'guidance',
  title: { nl: 'Tweehonderdvijftig vragen', en: 'Two hundred and fifty questions' },
  fields: () => ({ clientId: aboutClient(), ...Object.fromEntries(questions.map(([name, { field }]) => [name, field()])) }),
  rules: [],
});

export const answersToSheet = (clientId: string, turn: number): Record<string, unknown> => ({
  clientId,
  ...Object.fromEntries(questions.map(([name, { answer }]) => [name, answer(turn)])),
});

export const takeSheet: Effect<{ readonly clientId: string }> = ({ clientId: client }) => ({ client, changes: [seeClient(client)] });
