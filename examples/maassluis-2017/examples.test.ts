import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personaNamed } from '../../local/personas.ts';
import { exampleClient } from '../names.ts';
import { exampleYear } from './generate.ts';
import { yearLines } from './lines.ts';

const lines = yearLines();
const asked = (field: string) => new Set(lines.map(({ answers }) => answers[field]).filter((answer) => answer !== undefined));

describe('the example of the year 2017', () => {
  it('is in the file as the generator writes it', () => {
    expect(readFileSync(new URL('submissions.jsonl', import.meta.url), 'utf8')).toBe(exampleYear());
  });

  it('is sent by somebody who works in one of the branches, under a key of its own, each at a later time than the one before', () => {
    expect(lines.filter(({ as }) => personaNamed(as) === undefined)).toEqual([]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    const times = lines.map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].toSorted());
  });

  it('begins before the year and goes on after it, in two branches', () => {
    expect(new Set(lines.map(({ at }) => at.slice(0, 4)))).toEqual(new Set(['2016', '2017', '2018']));
    expect(new Set(lines.map(({ as }) => as.endsWith('-vlaardingen')))).toEqual(new Set([true, false]));
  });

  it('names nobody who exists, and no address that could be somebody’s', () => {
    const marks = Object.values(exampleClient);
    for (const name of asked('nameOnCard')) expect(marks.some((mark) => String(name).startsWith(`${mark} `))).toBe(true);
    for (const name of lines.filter(({ form }) => form === 'dossier-member-added').map(({ answers }) => answers['name']))
      expect(name).toMatch(/^Voorbeeld /);
    for (const address of asked('emailAddress')) expect(address).toMatch(/@client\.example$/);
    expect(asked('phoneNumber').size + asked('alienNumber').size).toBe(0);
  });
});
