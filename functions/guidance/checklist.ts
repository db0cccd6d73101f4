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

type Standing = Pick<CheckedItem, 'item' | 'state' | 'isSettled'>;

/** `facts`: of the record of the intake, none before it was held. */
export const standingOfItem = (facts: Facts, item: IntakeItem): Standing => {
  const told = facts[item];
  const state = isItemState(told) ? told : 'open';
  return { item, state, isSettled: settledStates.includes(state) };
};

/** In the order of the conversation. */
export const checklistNow = (facts: Facts, plan: GuidancePlan, startedOn: Temporal.PlainDate): CheckedItem[] =>
  checklistOf(plan, startedOn).map((planned) => {
    const names = agreedFacts(planned.item);
    const [owner, dueOn] = [facts[names.owner], facts[names.dueOn]];
    return {
      ...standingOfItem(facts, planned.item),
      owner: typeof owner === 'string' && isItemOwner(owner) ? owner : planned.owner,
      dueOn: typeof dueOn === 'string' ? Temporal.PlainDate.from(dueOn) : planned.dueOn,
    };
  });
