/** What is answered about deadlines, each with its derivation. */
import * as z from 'zod/mini';
import { deadlineKinds } from '../deadline-kinds.ts';
import { stepTermIds } from '../step-terms.ts';
import { watchedFamilies } from '../watched.ts';
import { confidence, day, id, next, text } from './fields.ts';

const end = () => z.object({ unrolled: day(), rolled: day() });

const printed = () =>
  z.object({
    by: z.literal('print'),
    printed: day(),
    title: text(),
    source: text(),
    confidence: z.literal('H'),
    sentence: text(),
  });

const counted = () =>
  z.object({
    by: z.literal('policy'),
    policy: z.string(),
    version: z.int(),
    anchor: day(),
    anchorAssumed: z.optional(text()),
    unrolled: day(),
    rolled: day(),
    extended: z.boolean(),
    computed: day(),
    printed: z.nullable(day()),
    due: day(),
    owner: z.enum(['CLIENT', 'AUTHORITY']),
    warnOn: z.optional(day()),
    actAfter: z.optional(day()),
    remedy: z.optional(text()),
    title: text(),
    parts: z.array(
      z.object({
        adds: z.string().check(z.meta({ format: 'duration' })),
        why: z.enum(['term', 'extension', 'suspension']),
        reaches: day(),
      }),
    ),
    roll: z.enum(['NONE', 'ATW', 'ATW2']),
    passed: z.array(z.object({ day: day(), kind: z.enum(['weekend', 'holiday', 'equated']), name: text(), confidence: confidence() })),
    withoutExtension: z.optional(end()),
    withExtension: z.optional(end()),
    source: z.string(),
    confidence: confidence(),
    lastVerified: z.nullable(day()),
    sentence: text(),
    cautions: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })),
  });

export const deadline = () =>
  z.object({
    client: id(),
    branch: z.string(),
    family: z.enum(watchedFamilies),
    kind: z.enum([...deadlineKinds, ...stepTermIds]),
    day: day(),
    owner: z.enum(['CLIENT', 'AUTHORITY']),
    /** Of a step plan: the members of the dossier whom it concerns. */
    members: z.optional(z.array(id())),
    standing: z.enum(['coming', 'open', 'overdue']),
    derivation: z.discriminatedUnion('by', [printed(), counted()]),
  });

export const deadlineList = () => z.object({ until: day(), items: z.array(deadline()), next: next() });
