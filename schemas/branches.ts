/** The branches that this installation serves, by the id that stands in every record. Who adds one adds it to `cdk.json` too; a test holds both together. */
import type { Text } from './kernel/text.ts';

export const branches = {
  maassluis: { nl: 'Maassluis', en: 'Maassluis' },
  vlaardingen: { nl: 'Vlaardingen', en: 'Vlaardingen' },
  schiedam: { nl: 'Schiedam', en: 'Schiedam' },
} as const satisfies Record<string, Text>;

export type BranchId = keyof typeof branches;
