/** What a workflow watches over: a document of one of the families, the step plan of a family reunification, the guidance of an adult, or the year of the participation declaration. */
import { type DocumentFamily, documentFamilies } from './residence.ts';

export type WatchedFamily = DocumentFamily | 'step-plan' | 'guidance' | 'participation';

export const watchedFamilies: readonly WatchedFamily[] = [...documentFamilies, 'step-plan', 'guidance', 'participation'];
