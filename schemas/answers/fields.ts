/** What many answers hold. */
import * as z from 'zod/mini';

export const reminderStates = ['planned', 'claimed', 'sent', 'cancelled', 'superseded', 'stale'] as const;

export const text = () => z.object({ nl: z.string(), en: z.string() });

export const id = () => z.string().check(z.meta({ format: 'uuid' }));

export const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.meta({ format: 'date' }));

export const moment = () => z.string().check(z.meta({ format: 'date-time' }));

export const count = () => z.int().check(z.minimum(0));

export const next = () =>
  z.optional(z.string().check(z.meta({ description: 'Give it back as `after` to read on. Absent when there is no more.' })));

export const confidence = () => z.enum(['H', 'M', 'L']).check(z.meta({ description: 'How sure the source is: high, middle, low.' }));
