/** The forms of the team. */
import { breakGlassReviewed } from './break-glass-reviewed.ts';
import { memberChanged } from './member-changed.ts';
import { memberJoined } from './member-joined.ts';
import { memberLeft } from './member-left.ts';
import { memberTalkHeld } from './member-talk-held.ts';
import { scheduleSet } from './schedule-set.ts';
import { trainingDay } from './training-day.ts';

export const teamForms = {
  'member-joined': memberJoined,
  'member-changed': memberChanged,
  'member-left': memberLeft,
  'member-talk-held': memberTalkHeld,
  'training-day': trainingDay,
  'schedule-set': scheduleSet,
  'break-glass-reviewed': breakGlassReviewed,
} as const;
