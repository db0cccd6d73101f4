/**
 * What a workflow watches over: a document of one of the families, the step plan of a family reunification, the guidance of an adult, the year of the
 * participation declaration, or the term of civic integration.
 */
import { type DocumentFamily, documentFamilies } from './residence.ts';

export type WatchedFamily = DocumentFamily | 'step-plan' | 'guidance' | 'participation' | 'integration';

export const watchedFamilies: readonly WatchedFamily[] = [...documentFamilies, 'step-plan', 'guidance', 'participation', 'integration'];
