/** What is answered about the annual report and its trends. */
import * as z from 'zod/mini';
import { day, id, moment, text } from './fields.ts';

/** Any JSON value (RFC 8259). */
const anything = () => z.unknown();

const behind = () =>
  z.optional(
    z.object({ until: moment(), branches: z.array(z.string()) }).check(
      z.meta({
        description:
          'Of many branches: in these something changed since they were counted; all was counted up to this moment. Absent: counted up to now',
      }),
    ),
  );

export const annualReport = () =>
  z.object({
    branch: z.string(),
    year: z.int(),
    period: z.object({ from: day(), till: day() }),
    figures: z.record(
      z.string(),
      z.object({
        version: z.int(),
        title: text(),
        definition: text(),
        unit: z.string(),
        over: z.enum(['period', 'last-day', 'agreed']),
        about: z.enum(['clients', 'nobody']),
        forms: z.array(z.string()),
        validFrom: day(),
        source: z.string(),
        value: anything(),
        parts: z.optional(z.record(z.string(), anything())),
        records: z.optional(z.array(id()).check(z.meta({ description: 'The submissions behind the value, for who may see them' }))),
        hidden: z.optional(z.literal(true).check(z.meta({ description: 'A number below five, or one that would give it away' }))),
      }),
    ),
    invariants: z.array(z.object({ id: z.string(), says: text(), weight: z.string(), holds: z.nullable(z.boolean()) })),
    name: text().check(z.meta({ description: 'The period in words' })),
    before: z
      .array(
        z.object({
          year: z.int(),
          period: z.object({ from: day(), till: day() }),
          figures: z.record(z.string(), z.object({ value: anything(), hidden: z.optional(z.literal(true)) })),
        }),
      )
      .check(z.meta({ description: 'The same days of the years before, the latest first' })),
    behind: behind(),
  });

const said = () =>
  z.object({
    version: z.int(),
    value: anything(),
    parts: z.optional(z.record(z.string(), anything())),
    hidden: z.optional(z.literal(true)),
  });

const sentFields = () => ({
  sentAt: moment(),
  figures: z.record(z.string(), said()).check(z.meta({ description: 'As the municipality reads them' })),
  signed: z.string().check(z.meta({ description: 'The same, signed (JWS of the type `wegwijs-report`) with the key of the receipts' })),
});

export const sentReport = () => z.object(sentFields());

export const sentReports = () =>
  z.object({
    branch: z.string(),
    year: z.int(),
    period: z.object({ from: day(), till: day() }),
    sent: z.array(z.object(sentFields())).check(z.meta({ description: 'The latest first; none is ever changed' })),
    changed: z.optional(
      z
        .array(z.object({ figure: z.string(), before: z.nullable(said()), now: z.nullable(said()) }))
        .check(z.meta({ description: 'Every figure that is counted otherwise since the last sending, for who may see small numbers' })),
    ),
    maySend: z.optional(
      z.object({ otherwise: z.nullable(text()).check(z.meta({ description: 'Why it cannot be sent now; null: it can' })) }),
    ),
  });

const movement = () => z.enum(['more', 'fewer', 'alike', 'incomparable', 'unknown']);

const byQuarter = () => z.array(z.nullable(z.number()));

export const reportTrends = () =>
  z.object({
    branch: z.string(),
    year: z.int(),
    quarters: z.array(
      z.object({
        year: z.int(),
        from: day(),
        till: day(),
        name: text(),
        state: z.enum(['over', 'running', 'ahead']),
      }),
    ),
    behind: behind(),
    last: z.optional(z.int().check(z.meta({ description: 'The place of the last quarter of the year that is over' }))),
    trends: z.array(
      z.object({
        id: z.string(),
        title: text(),
        definition: text(),
        unit: z.string(),
        values: byQuarter(),
        parts: z.array(z.object({ name: z.string(), values: byQuarter(), movement: movement() })),
        movement: movement(),
        changes: z
          .array(z.object({ at: z.int(), from: day(), says: text() }))
          .check(z.meta({ description: 'Quarters that are not to be compared with those before them' })),
      }),
    ),
  });
