/** The forms of housing. */
import { gvaEntered } from './gva-entered.ts';
import { gvaLeft } from './gva-left.ts';
import { housingPlaced } from './housing-placed.ts';
import { housingTargetSet } from './housing-target-set.ts';
import { movedAway } from './moved-away.ts';

export const housingForms = {
  'housing-placed': housingPlaced,
  'gva-entered': gvaEntered,
  'gva-left': gvaLeft,
  'moved-away': movedAway,
  'housing-target-set': housingTargetSet,
} as const;
