/** The forms of housing. */
import { housingPlaced } from './housing-placed.ts';

export const housingForms = { 'housing-placed': housingPlaced } as const;
