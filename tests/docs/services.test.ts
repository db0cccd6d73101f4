import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forms, isFormId } from '../../schemas/forms/index.ts';

const text = readFileSync(new URL('../../docs/services.md', import.meta.url), 'utf8');

/** Every row of the table, by what stands in its columns. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| line |'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, lines = '', says = '', told = '', ...rest]) => ({
    lines,
    says,
    told,
    forms: told.split(', ').map((each) => each.replaceAll('`', '')),
    rest,
  }));

describe('the table of services', () => {
  it('has each form of the catalogue in it', () => {
    const told = new Set(rows.flatMap((row) => row.forms));
    expect(Object.keys(forms).filter((id) => !told.has(id))).toEqual([]);
  });

  it('names in each row forms that exist, and no form twice', () => {
    const wrong = rows.filter(
      ({ told, forms: ids }) => !/^`[a-z0-9-]+`(, `[a-z0-9-]+`)*$/.test(told) || !ids.every(isFormId) || new Set(ids).size < ids.length,
    );
    expect(wrong).toEqual([]);
  });

  it('says for each row which words of the report it is about, or that the report does not know it', () => {
    const wrong = rows.filter(({ lines, says }) =>
      lines === '–' ? !says.startsWith('not in the report: ') : !/^\d+(, \d+)*$/.test(lines) || !/“.+”/.test(says),
    );
    expect(wrong).toEqual([]);
  });

  it('stands in the order of the report', () => {
    const first = rows.map(({ lines }) => (lines === '–' ? Number.POSITIVE_INFINITY : Number.parseInt(lines, 10)));
    expect(first).toEqual(first.toSorted((one, other) => one - other));
  });
});
