/** A plan of guidance as a file, so that it can be tried before it is written into `schemas/guidance-plans.ts`. */
import * as z from 'zod/mini';
import { type IntakeItem, intakeItems } from '../../schemas/forms/guidance/intake-items.ts';
import { isFormId } from '../../schemas/forms/ids.ts';
import { isItemOwner } from '../../schemas/guidance-checklist.ts';
import type { GuidancePlan } from '../../schemas/guidance-plans.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most));
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && text === Temporal.PlainDate.from(text).toString();
const text = z.strictObject({ nl: z.string(), en: z.string() });

const milestone = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  at: z.union([
    z.literal('end'),
    z.strictObject({ days: count(3650) }),
    z.strictObject({ weeks: count(520) }),
    z.strictObject({ months: count(120) }),
  ]),
  form: z.string().check(z.refine(isFormId, { error: 'names no form of the catalogue' })),
  only: z.optional(z.array(z.enum(['azc', 'gva', 'family-reunification', 'moved-in']))),
  once: z.optional(z.literal(true)),
  title: text,
  why: text,
});

const item = z.strictObject({
  owner: z.string().check(z.refine(isItemOwner, { error: 'is nobody who sees to items' })),
  weeks: count(520),
});

const planFile = z
  .strictObject({
    version: z.int().check(z.positive()),
    validFrom: z.string().check(z.refine((value) => isDayOrNot(value), { error: 'is no day (YYYY-MM-DD)' })),
    source: z.string(),
    years: z.int().check(z.minimum(1), z.maximum(5)),
    milestones: z.array(milestone).check(z.minLength(1), z.maxLength(100)),
    checklist: z.record(z.enum(Object.keys(intakeItems) as IntakeItem[]), item),
    rhythm: z
      .array(z.strictObject({ untilMonth: z.optional(count(120)), weeks: z.int().check(z.minimum(1), z.maximum(52)) }))
      .check(z.minLength(1), z.maxLength(20)),
  })
  .check(
    z.refine(({ milestones }) => new Set(milestones.map(({ id }) => id)).size === milestones.length, {
      path: ['milestones'],
      error: 'an id stands there twice',
    }),
    z.refine(({ rhythm }) => rhythm.every(({ untilMonth }, place) => (untilMonth === undefined) === (place === rhythm.length - 1)), {
      path: ['rhythm'],
      error: 'every row but the last ends with a month (untilMonth)',
    }),
  );

const isDayOrNot = (value: string): boolean => {
  try {
    return isDay(value);
  } catch {
    return false;
  }
};

/** @throws Error with one line for each thing that is wrong, each with the place where. */
export const planFrom = (json: unknown): GuidancePlan => {
  const { success, data, error } = planFile.safeParse(json);
  if (!success) throw new Error(error.issues.map(({ path, message }) => `${path.join('.') || 'the plan'}: ${message}`).join('\n'));
  // The refinements checked the names of forms and owners.
  return data as GuidancePlan;
};
