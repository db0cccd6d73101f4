import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { choice, text, ui, yesNo } from '../schemas/kernel/fields.ts';
import { askedWhen } from './conditions.ts';

const steps = Object.fromEntries(['none', 'wait', 'ask', 'send', 'travel'].map((name) => [name, { nl: name, en: name }]));
const fields = {
  step: choice(steps).register(ui, { control: 'choice', options: steps, label: { nl: 'Stap', en: 'Step' } }),
  agrees: yesNo().register(ui, { control: 'yes-no', label: { nl: 'Akkoord', en: 'Agrees' } }),
  more: z.optional(text()).register(ui, { control: 'text', label: { nl: 'Meer', en: 'More' } }),
};

describe('the sentence above a question on a condition', () => {
  it.each([
    [{ field: 'step', is: ['wait'] }, 'Alleen invullen bij ‘Stap: wait’.'],
    [{ field: 'step', is: ['wait', 'ask'] }, 'Alleen invullen bij ‘Stap: wait of ask’.'],
    [{ field: 'step', is: ['wait', 'ask', 'send', 'travel'] }, 'Niet invullen bij ‘Stap: none’.'],
    [{ field: 'agrees', is: ['true'] }, 'Alleen invullen bij ‘Akkoord: Ja’.'],
    [{ field: 'agrees', is: ['false'] }, 'Alleen invullen bij ‘Akkoord: Nee’.'],
  ])('says for %j: %s', (condition, sentence) => expect(askedWhen(condition, fields, 'nl')).toBe(sentence));
});
