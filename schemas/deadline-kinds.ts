/**
 * The kinds of deadlines beside those of the step plan, in the order in which those of one day are listed.
 *
 * `window-opens`: the first day on which a renewal can be applied for. `received-by`: the last day on which it is in time. `document-ends` and
 * `right-ends`: what is printed. `leniency-ends`: the last day on which a late application leaves no gap. `decision-due`: the authority's turn.
 * `objection-ends`: the last day on which we object to a rejection, or the client to the refusal of an extension. `integration-ends`, `plan-due` and `signature-due`: of civic integration, the plan
 * that the municipality makes for it, and the participation declaration.
 */
export const deadlineKinds = [
  'window-opens',
  'received-by',
  'document-ends',
  'right-ends',
  'leniency-ends',
  'decision-due',
  'objection-ends',
  'integration-ends',
  'plan-due',
  'signature-due',
] as const;
