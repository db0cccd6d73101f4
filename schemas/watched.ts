/** What a workflow watches over: a document of one of the families, or the step plan of a family reunification. */
import { type DocumentFamily, documentFamilies } from './residence.ts';

export type WatchedFamily = DocumentFamily | 'step-plan';

export const watchedFamilies: readonly WatchedFamily[] = [...documentFamilies, 'step-plan'];
