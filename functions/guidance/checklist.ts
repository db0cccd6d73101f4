/** How the checklist of the intake stands: of each item its state, who sees to it and by when. What was agreed in a conversation goes before what the plan says. */
import { type IntakeItem, type ItemState, isItemState, settledStates } from '../../schemas/forms/guidance/intake-items.ts';
import { type ItemOwner, isItemOwner } from '../../schemas/guidance-checklist.ts';
import type { GuidancePlan } from '../../schemas/guidance-plans.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { checklistOf } from './plan.ts';

export interface CheckedItem {
  readonly item: IntakeItem;
  readonly state: ItemState;
  readonly isSettled: boolean;
  readonly owner: ItemOwner;
  readonly dueOn: Temporal.PlainDate;
}

type Facts = Readonly<Record<string, Json>>;

/** Under which names the record of the intake keeps what was agreed about an item. */
export const agreedFacts = (item: IntakeItem) => ({ owner: `${item}:owner`, dueOn: `${item}:due` });

/** In the order of the conversation. `facts`: of the record of the intake, none before it was held. */
export const checklistNow = (facts: Facts, plan: GuidancePlan, startedOn: Temporal.PlainDate): CheckedItem[] =>
  checklistOf(plan, startedOn).map((planned) => {
    const { item } = planned;
    const names = agreedFacts(item);
    const [told, owner, dueOn] = [facts[item], facts[names.owner], facts[names.dueOn]];
    const state = isItemState(told) ? told : 'open';
    return {
      item,
      state,
      isSettled: settledStates.includes(state),
      owner: typeof owner === 'string' && isItemOwner(owner) ? owner : planned.owner,
      dueOn: typeof dueOn === 'string' ? Temporal.PlainDate.from(dueOn) : planned.dueOn,
    };
  });
