/** The page of the step plan: its picture, its steps and its terms, from the tables that the system itself goes by. */
import type { Ladder, Offset } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import { absent, type RecordKind } from '../../schemas/records/record-kind.ts';
import { memberStates, reunificationRecords } from '../../schemas/records/reunification.ts';
import { phaseIds, phaseOf, phases } from '../../schemas/step-phases.ts';
import { stepTermIds, stepTermOf } from '../../schemas/step-terms.ts';
import { outside, stateDiagram } from './diagram.ts';

const kind: RecordKind = reunificationRecords['dossier-member'];
const saidOf = (state: string): string => memberStates[state as keyof typeof memberStates].en;

/** The way of a procedure without what can end it anywhere, which would cross every line of the picture. */
const endsAnywhere: readonly string[] = ['withdrawn', 'closed-other', 'reopened'];

const picture = (): string => {
  const arrows = Object.entries(kind.steps)
    .filter(([step, { from, to }]) => !endsAnywhere.includes(step) && !(from.length === 1 && from[0] === to))
    .flatMap(([step, { from, to }]) =>
      from.map((state) => ({
        from: state === absent ? outside : saidOf(state),
        to: saidOf(to),
        ...(state === absent && { says: step }),
      })),
    );
  const over = kind.over.map((state) => ({ from: saidOf(state), to: outside }));
  const names = Object.values(kind.states).map(({ en }) => en);
  return stateDiagram(names, [...arrows, ...over]);
};

const quoted = (states: readonly string[]): string => states.map((state) => `\`${state}\``).join(', ');

const dayOf = (at: Offset): string => {
  const signed = (amount: number, unit: string) => (amount === 0 ? 'last day' : `${amount > 0 ? '+' : '−'}${Math.abs(amount)} ${unit}`);
  if ('atOnce' in at) return 'at once';
  if ('afterStart' in at) return `begin ${'weeks' in at.afterStart ? signed(at.afterStart.weeks, 'w') : signed(at.afterStart.months, 'm')}`;
  if ('daysAfterLastDay' in at) return signed(at.daysAfterLastDay, 'd');
  if ('workingDays' in at) return signed(at.workingDays, 'wd');
  if ('months' in at) return signed(at.months, 'm');
  return 'weeks' in at ? signed(at.weeks, 'w') : signed(at.days, 'd');
};

const rungsOf = ({ rungs }: Ladder): string => rungs.map(({ id, at, to }) => `${id} ${dayOf(at)} (${to.join(', ')})`).join('; ');

export const stepPlanPage = (): string =>
  [
    '# The step plan of family reunification, as data',
    '',
    'Derived by `npm run generate` from `schemas/records/reunification.ts`, `schemas/step-terms.ts`, `schemas/step-ladders.ts` and `schemas/step-phases.ts`: the same',
    'tables are the check of every step, the condition that the store is sent, the exhaustive test (`functions/records/steps.test.ts`) and the machine’s terms.',
    'How it works for people is told in [reunification.md](reunification.md).',
    '',
    '## Each family member',
    '',
    `Left out of the picture: ${quoted(endsAnywhere)}, which can be reported from nearly everywhere.`,
    '',
    picture(),
    '',
    '## Phases',
    '',
    '| phase | states |',
    '| --- | --- |',
    ...phaseIds.map(
      (phase, place) =>
        `| ${place + 1}. ${phases[phase].en} | ${quoted(Object.keys(memberStates).filter((state) => phaseOf[state as keyof typeof phaseOf] === phase))} |`,
    ),
    '',
    '## Terms',
    '',
    '| term | runs in | whose turn | reviewed when missed | rungs |',
    '| --- | --- | --- | --- | --- |',
    ...stepTermIds.map((id) => {
      const { title, in: states, owner, isReviewed, ladder } = stepTermOf(id);
      return `| \`${id}\` ${title.en} | ${quoted(states)} | ${owner === 'CLIENT' ? 'ours' : 'the authority’s'} | ${isReviewed ? 'yes' : ''} | ${rungsOf(ladders[ladder])} |`;
    }),
    '',
    '## Steps',
    '',
    '| step | from | to |',
    '| --- | --- | --- |',
    ...Object.entries(kind.steps).map(([step, { from, to }]) => `| \`${step}\` | ${quoted(from)} | \`${to}\` |`),
    '',
  ].join('\n');
