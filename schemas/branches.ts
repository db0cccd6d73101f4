/** The branches that this installation serves, by the id that stands in every record. Who adds one adds it to `cdk.json` too; a test holds both together. */
import type { Text } from './kernel/text.ts';

export const branches = {
  maassluis: { nl: 'Maassluis', en: 'Maassluis' },
  vlaardingen: { nl: 'Vlaardingen', en: 'Vlaardingen' },
  schiedam: { nl: 'Schiedam', en: 'Schiedam' },
} as const satisfies Record<string, Text>;

export type BranchId = keyof typeof branches;

/** Stands for all of them: in the name of a group of the user pool, and where a report is asked for. No branch has this id. */
export const everyBranch = 'all';
