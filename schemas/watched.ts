/** What a workflow watches over: a document of one of the families, the step plan of a family reunification, or the guidance of an adult. */
import { type DocumentFamily, documentFamilies } from './residence.ts';

export type WatchedFamily = DocumentFamily | 'step-plan' | 'guidance';

export const watchedFamilies: readonly WatchedFamily[] = [...documentFamilies, 'step-plan', 'guidance'];
