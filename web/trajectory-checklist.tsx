/** The checklist of the intake on the page of a trajectory: what is open first, each with who sees to it and by when. */
import { type IntakeItem, type ItemState, intakeItems, itemStates } from '../schemas/forms/guidance/intake-items.ts';
import { type ItemOwner, itemOwners } from '../schemas/guidance-checklist.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { showDay } from './dates.ts';
import type { Say } from './language.ts';
import { trajectoryWords as words } from './trajectory-words.ts';

export interface ShownItem {
  readonly item: IntakeItem;
  readonly state: ItemState;
  readonly owner: ItemOwner;
  readonly dueOn: string;
  readonly standing: 'done' | 'late' | 'open';
}

export const Checklist = ({ items, say }: { readonly items: readonly ShownItem[]; readonly say: Say }) => {
  const open = items.filter(({ standing }) => standing !== 'done').toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const settled = items.filter(({ standing }) => standing === 'done');
  return (
    <>
      <h2>{say(words.checklist)}</h2>
      <p>
        {settled.length} {say(words.outOf)} {items.length} {say(words.settled)}
      </p>
      {open.length > 0 && (
        <details>
          <summary>{say(words.stillOpen)}</summary>
          <ul class="line">
            {open.map(({ item, state, owner, dueOn, standing }) => (
              <li key={item}>
                <time dateTime={dueOn} class={standing === 'late' ? 'gone' : undefined}>
                  {showDay(Temporal.PlainDate.from(dueOn))}
                </time>
                <span>
                  {say(intakeItems[item])}{' '}
                  <span class="small">
                    {say(itemOwners[owner])}
                    {state !== 'open' && `, ${say(itemStates[state]).toLowerCase()}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
