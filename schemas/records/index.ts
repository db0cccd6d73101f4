/** The catalogue of records: every kind by its id. */
import { activityRecords } from './activities.ts';
import { assignmentRecords } from './assignment.ts';
import { contactRecords } from './contact.ts';
import { guidanceRecords } from './guidance.ts';
import { housingRecords } from './housing.ts';
import { integrationRecords } from './integration.ts';
import { participationRecords } from './participation.ts';
import type { RecordKind } from './record-kind.ts';
import { reunificationRecords } from './reunification.ts';
import { signalRecords } from './signals.ts';
import { teamRecords } from './team.ts';
import { workRecords } from './work.ts';

export const recordKinds = {
  ...housingRecords,
  ...contactRecords,
  ...guidanceRecords,
  ...reunificationRecords,
  ...participationRecords,
  ...integrationRecords,
  ...workRecords,
  ...activityRecords,
  ...signalRecords,
  ...teamRecords,
  ...assignmentRecords,
} as const;

export type RecordKindId = keyof typeof recordKinds;
export type StepOf<Kind extends RecordKindId> = keyof (typeof recordKinds)[Kind]['steps'] & string;

/** The kind as any kind, for code that treats all alike. */
export const recordKindOf = (id: RecordKindId): RecordKind => recordKinds[id];

export const isRecordKind = (id: string): id is RecordKindId => Object.hasOwn(recordKinds, id);
