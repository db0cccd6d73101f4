/** What is asked of the store about facts. What was corrected or withdrawn does not count; a correction counts in the place of the first entry. */
import type { Fact, Span } from '../../reports/fact.ts';
import type { FactForm } from '../../schemas/facts.ts';

/** Somebody's registration, and the day on which it is asked whether they were of age. */
export interface AgeAsked {
  readonly client: string;
  /** The submission of the registration that counts. */
  readonly registration: string;
  readonly on: string;
}

export interface Facts {
  /** What was told through a form in a branch and was so within the days, by day. */
  of(branch: string, form: FactForm, span: Span): Promise<readonly Fact[]>;
  /** Who was of age on the day. A birth date never leaves the store; a client without one is not in the answer. */
  ofAge(asked: readonly AgeAsked[]): Promise<ReadonlyMap<string, boolean>>;
}
