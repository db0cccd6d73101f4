import { describe, expect, it } from 'vitest';
import { text, ui, wholeNumber } from './fields.ts';
import { defineForm, type Form } from './form.ts';
import { refusalsAmong } from './parts.ts';
import { Temporal } from './time.ts';

const label = { nl: 'Vraag', en: 'Question' };
const says = { nl: 'Dit past niet.', en: 'This does not fit.' };
const today = Temporal.PlainDate.from('2026-11-05');

const form = defineForm({
  id: 'talk',
  version: 1,
  area: 'contact',
  title: label,
  fields: () => ({
    least: wholeNumber().register(ui, { control: 'number', label }),
    most: wholeNumber().register(ui, { control: 'number', label }),
    place: text().register(ui, { control: 'text', label }),
  }),
  rules: [
    { id: 'least-of-most', at: 'least', says, holds: ({ least, most }) => least <= most },
    { id: 'place-for-all', at: 'most', says, holds: ({ most, place }) => place === 'hall' || most < 10 },
    {
      id: 'broken',
      at: 'least',
      says,
      holds: ({ least }) => {
        if (least === 999) throw new Error('a mistake in a rule');
        return true;
      },
    },
  ],
}) as unknown as Form;

const rulesBroken = (names: readonly string[], answers: Record<string, unknown>) =>
  refusalsAmong(form, names, answers, today).map(({ pointer, rule }) => [pointer, rule]);

describe('a form as far as it was asked', () => {
  it('refuses what does not fit among the questions that were asked, and says nothing of the others', () => {
    expect(rulesBroken(['least', 'most'], { least: 'x', place: 7, other: 1 })).toEqual([
      ['#/least', 'not-a-number'],
      ['#/most', 'required'],
    ]);
  });

  it('looks at the rules for which all was asked, and at no others', () => {
    expect(rulesBroken(['least'], { least: 5, most: 3 })).toEqual([]);
    expect(rulesBroken(['least', 'most'], { least: 50, most: 30 })).toEqual([['#/least', 'least-of-most']]);
    expect(rulesBroken(['least', 'most', 'place'], { least: 5, most: 30, place: 'room' })).toEqual([['#/most', 'place-for-all']]);
  });

  it('does not take a mistake in a rule for a question that comes later', () => {
    expect(() => rulesBroken(['least'], { least: 999 })).toThrow('a mistake in a rule');
  });
});
