/** The catalogue by area is the whole catalogue, read in parts. */
import { expect, it } from 'vitest';
import { catalogueByArea } from '../../functions/submissions/catalogue-by-area.ts';
import { wholeCatalogue } from '../../functions/submissions/whole-catalogue.ts';
import { areaOfForm, type FormId } from '../../schemas/forms/ids.ts';
import { formOf, forms } from '../../schemas/forms/index.ts';

const ids = Object.keys(areaOfForm) as FormId[];

it('names each form of the catalogue, and no other', () => {
  expect(ids.toSorted()).toEqual(Object.keys(forms).toSorted());
});

it.each(ids)('gives the form %s and its effect, from its own area', async (id) => {
  expect(formOf(id).area).toBe(areaOfForm[id]);
  expect(await catalogueByArea.form(id)).toBe(await wholeCatalogue.form(id));
  expect(await catalogueByArea.effect(id)).toBe(await wholeCatalogue.effect(id));
});

it('corrects and withdraws the same way', async () => {
  expect(await catalogueByArea.amend()).toBe(await wholeCatalogue.amend());
});
