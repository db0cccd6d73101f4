import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personaNamed } from '../../local/personas.ts';
import { formOf } from '../../schemas/forms/index.ts';
import { parseAnswers } from '../../schemas/kernel/form.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { readingLanguages } from '../../schemas/languages.ts';
import { documentKinds } from '../../schemas/residence.ts';
import { examplePermits } from './generate.ts';
import { firstDay, linesAtStart, linesLater } from './lines.ts';

const all = [...linesAtStart(), ...linesLater()];
const asked = (field: string) => new Set(all.map(({ answers }) => answers[field]).filter((answer) => answer !== undefined));

describe('the examples of permits', () => {
  it.each(Object.entries(examplePermits()))('are in %s as the generator writes them', (file, text) => {
    expect(readFileSync(new URL(file, import.meta.url), 'utf8')).toBe(text);
  });

  it('are answers that their form takes on their day, from somebody who works here', () => {
    const refused = all.flatMap(({ form, answers, at, key }) => {
      const parsed = parseAnswers(formOf(form), answers, Temporal.PlainDate.from(at ?? firstDay));
      return parsed.ok ? [] : [{ key, answers, refusals: parsed.refusals }];
    });
    expect(refused).toEqual([]);
    expect(all.filter(({ as }) => personaNamed(as) === undefined)).toEqual([]);
  });

  it('have a key each, and clients whose opaque ids differ at first sight', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    const clients = all.filter(({ form }) => form === 'client-registration').map(({ key }) => key);
    expect(new Set(clients.map((key) => key.slice(0, 8))).size).toBe(clients.length);
  });

  it('follow each other in time', () => {
    const days = linesLater().map(({ at }) => at ?? '');
    expect(days).toEqual(days.toSorted());
    expect((days[0] ?? '') > firstDay).toBe(true);
  });

  it('show every kind of document, every language that we write, and every outcome', () => {
    expect([...asked('kind')].toSorted()).toEqual(Object.keys(documentKinds).toSorted());
    expect([...asked('readsLanguage')].toSorted()).toEqual(Object.keys(readingLanguages).toSorted());
    expect([...asked('outcome')].toSorted()).toEqual(['granted', 'rejected', 'withdrawn']);
  });

  it('hold no address or number that could be somebody’s', () => {
    for (const address of asked('emailAddress')) expect(address).toMatch(/@client\.example$/);
    for (const number of asked('alienNumber')) expect(number).toMatch(/^0{8}/);
    for (const number of asked('phoneNumber')) expect(number).toMatch(/^010 555 01/);
  });
});
