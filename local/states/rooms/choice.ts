/** Choice: the first rule whose condition is true, with that rule's own Output and Assign; else Default with the state's. */
import type { ChoiceState } from '../definition.ts';
import { StateError } from '../errors.ts';
import type { Room } from '../turn.ts';

export const choice: Room<ChoiceState> = {
  async work(turn, state) {
    const plain = turn.strand.input;
    for (const [index, rule] of state.Choices.entries()) {
      if (await turn.truth(rule.Condition, `Choices[${index}]/Condition`)) {
        return { plain, output: rule.Output, assign: rule.Assign, next: rule.Next };
      }
    }
    if (state.Default !== undefined) return { plain, output: state.Output, assign: state.Assign, next: state.Default };
    throw new StateError({
      error: 'States.NoChoiceMatched',
      cause: `No choice matched and no Default was given in the state '${turn.strand.state}'.`,
    });
  },
};
