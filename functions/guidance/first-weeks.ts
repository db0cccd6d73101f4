/** What the forms of the first weeks do: day one and the intake. */
import type { DayOne, DayStep } from '../../schemas/forms/guidance/day-one.ts';
import type { IntakeChecklist } from '../../schemas/forms/guidance/intake-checklist.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { seeClient } from '../clients/see-client.ts';
import { step } from '../records/taking-steps.ts';
import type { Change, Effect, KnowingEffect } from '../submissions/submission.ts';
import { closeOpenTasks, closeTask, openTask } from '../tasks/open-tasks.ts';
import { deadline } from '../terms/terms.ts';
import { agreedFacts, checklistNow } from './checklist.ts';
import { contacted } from './contacted.ts';
import { planOf } from './plan.ts';
import { isOpenItemsTask, lookAgain } from './tasks.ts';
import { runningTrajectory } from './trajectory.ts';

/** What must be handed in: the same day when benefit begins (a working agreement), within a week when it only changes. */
const paperwork = {
  'benefit-forms': {
    dueOn: (day: Temporal.PlainDate) => Temporal.PlainDate.from(deadline('DAY1_BENEFIT_FORMS', day).due),
    title: { nl: 'Lever uitkering en leenbijstand in', en: 'Hand in the benefit and furnishing loan forms' },
    why: {
      nl: 'De formulieren moeten op de eerste dag bij Stroomopwaarts zijn.',
      en: 'The forms must be at Stroomopwaarts on the first day.',
    },
  },
  'benefit-changed': {
    dueOn: (day: Temporal.PlainDate) => day.add({ weeks: 1 }),
    title: { nl: 'Laat de uitkering van de referent wijzigen', en: "Have the sponsor's benefit changed" },
    why: { nl: 'Het gezin is groter geworden; dat hoort Stroomopwaarts te weten.', en: 'The family has grown; Stroomopwaarts must know.' },
  },
} as const;

const paperOf = {
  azc: 'benefit-forms',
  gva: undefined,
  'gva-to-home': 'benefit-forms',
  'family-reunification': 'benefit-changed',
} as const satisfies Record<DayOne['variant'], DayStep | undefined>;

export const spendDayOne: Effect<DayOne> = ({ clientId: client, variant, heldOn, steps }) => {
  const resultOf = (name: DayStep) => steps.find((row) => row.step === name)?.result;
  const paper = paperOf[variant];
  const changes: Change[] = [seeClient(client), closeTask(client, `day-one-${variant}`, heldOn)];
  if (paper) {
    const { dueOn, title, why } = paperwork[paper];
    const result = resultOf(paper);
    changes.push(
      result === 'done' || result === 'not-needed'
        ? closeTask(client, paper, heldOn)
        : openTask(client, {
            name: paper,
            form: 'day-one',
            prefill: { variant },
            title,
            why,
            dueOn: dueOn(heldOn),
            owner: 'contact-volunteer',
          }),
    );
  }
  if (resultOf('lease-signed') === 'done')
    changes.push(
      openTask(client, {
        name: 'move-in',
        form: 'housing-placed',
        title: { nl: 'Verhuizing naar de woning', en: 'The move into the home' },
        why: {
          nl: 'Twee weken na het tekenen van het huurcontract verhuist de cliënt.',
          en: 'The client moves in two weeks after the lease was signed.',
        },
        dueOn: Temporal.PlainDate.from(deadline('MOVE_IN', heldOn).due),
        owner: 'contact-volunteer',
      }),
    );
  return { client, changes };
};

/** What is known of every item is a fact of its own, so an item that is not on this sheet stays as it was. Only the file tells whether all are settled now. */
export const holdIntake: KnowingEffect<IntakeChecklist> = {
  knows: ({ clientId }) => [clientId],
  effect: ({ clientId: client, heldOn, items }, { branch, today }, known) => {
    const file = known.get(client);
    const facts = Object.assign({}, ...items.map(factsOf)) as Record<string, string>;
    const trajectory = runningTrajectory(file);
    const startedOn = trajectory?.startedOn ?? heldOn;
    const all = { ...file?.records.find(({ kind }) => kind === 'intake')?.facts, ...facts };
    const open = checklistNow(all, planOf(branch, { startedOn }, today), startedOn).filter(({ isSettled }) => !isSettled);
    const otherwise = refusal(['items'], 'wrong-state');
    const record = { kind: 'intake', of: client } as const;
    return {
      client,
      changes: [
        seeClient(client),
        step(record, open.length === 0 ? 'completed' : 'updated', { on: heldOn, facts, otherwise }),
        ...contacted(client, heldOn, file),
        ...closeOpenTasks(file, heldOn, ({ form, name }) => form === 'intake-checklist' && !isOpenItemsTask(name)),
        ...lookAgain(client, file, heldOn, open),
      ],
      concluded: { openItems: open.map(({ item }) => item) },
    };
  },
};

const factsOf = ({ item, state, owner, dueOn }: IntakeChecklist['items'][number]): Record<string, string> => {
  const names = agreedFacts(item);
  return { [item]: state, ...(owner && { [names.owner]: owner }), ...(dueOn && { [names.dueOn]: dueOn.toString() }) };
};
