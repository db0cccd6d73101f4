/**
 * Which forms are read whole. A stock (who lives here, which dossier is open) began in earlier years, and a term may be agreed long before it holds;
 * of all other forms only what was so within the period is read, which keeps a report's reading as small as its period.
 */
import type { FactForm } from '../schemas/facts.ts';

const stockForms = [
  'client-registration',
  'client-changed',
  'housing-placed',
  'housing-target-set',
  'gva-left',
  'moved-away',
  'dossier-opened',
  'dossier-closed',
  'dossier-reopened',
  'guidance-started',
  'guidance-closed',
  'guidance-transferred',
  'programme-opened',
  'programme-joined',
  'programme-left',
  'pvt-notified',
  'pvt-session-planned',
  'language-provider-added',
  'member-joined',
  'member-changed',
  'member-left',
  'schedule-set',
  'signal-noted',
  'signal-followed-up',
] as const satisfies readonly FactForm[];

/** A figure may look at these outside of its period; the types of a book keep it from looking so at any other. */
export type StockForm = (typeof stockForms)[number];

const stock: ReadonlySet<FactForm> = new Set(stockForms);

export const isStock = (form: FactForm): form is StockForm => stock.has(form);
