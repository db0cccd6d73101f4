/** The words of social guidance: when one looks back together, and how somebody came to live here (domain facts §3.2, §3.4). What is asked when stands in the plans of the branches. */
import type { Text } from './kernel/text.ts';

export const moments = {
  'month-3': { nl: 'Na 3 maanden', en: 'After 3 months', months: 3 },
  'month-6': { nl: 'Na 6 maanden', en: 'After 6 months', months: 6 },
  'month-12': { nl: 'Na 12 maanden', en: 'After 12 months', months: 12 },
  'month-18': { nl: 'Na 18 maanden', en: 'After 18 months', months: 18 },
  end: { nl: 'Eindevaluatie (na 24 maanden, of eerder)', en: 'End evaluation (after 24 months, or earlier)', months: 24 },
} as const satisfies Record<string, Text & { readonly months: number }>;

export type Moment = keyof typeof moments;

export const isMoment = (name: string): name is Moment => Object.hasOwn(moments, name);

/** How the person came to live here; it decides what the first day and the guidance ask. */
export const variants = {
  azc: { nl: 'Uit een AZC', en: 'From a reception centre' },
  gva: { nl: 'In de GVA-opvang', en: 'Into the temporary municipal scheme' },
  'gva-to-home': { nl: 'Van de GVA naar een gewone woning', en: 'From the temporary scheme to a regular home' },
  'family-reunification': { nl: 'Nareis: naar de referent', en: 'Family reunification: to the sponsor' },
} as const satisfies Record<string, Text>;

export type Variant = keyof typeof variants;

/** How somebody came, as their trajectory keeps it. */
export type Inflow = 'azc' | 'gva' | 'family-reunification' | 'moved-in';
