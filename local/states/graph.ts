/** A state machine as nodes and arrows, and which of them an execution went through. */

import type { HistoryEvent } from './execution.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export interface Node {
  name: string;
  type: string;
  taken: boolean;
  failed: boolean;
}

export interface Arrow {
  from: string;
  to: string;
  /** What is written at the arrow: the error that is caught, 'else', or nothing. */
  says: string;
  /** The arrow leads into a Parallel or a Map rather than on. */
  inward: boolean;
  taken: boolean;
}

export interface Graph {
  nodes: Node[];
  arrows: Arrow[];
}

/** The names of what is not a state. */
export const start = 'Start';
export const end = 'End';

const listOf = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const insideOf = (state: JsonObject): JsonObject[] => [
  ...listOf(state['Branches']),
  ...(isObject(state['ItemProcessor']) ? [state['ItemProcessor']] : []),
];

type Plain = Omit<Arrow, 'taken'>;

const arrowsOf = (name: string, state: JsonObject, last: string): Plain[] => {
  const to = (target: Json | undefined, says = ''): Plain[] =>
    typeof target === 'string' ? [{ from: name, to: target, says, inward: false }] : [];
  const ends = state['End'] === true || state['Type'] === 'Succeed' || state['Type'] === 'Fail';
  return [
    ...to(state['Next']),
    ...(ends ? to(last) : []),
    ...listOf(state['Choices']).flatMap((rule) => to(rule['Next'])),
    ...to(state['Default'], 'else'),
    ...listOf(state['Catch']).flatMap((catcher) => to(catcher['Next'], listText(catcher['ErrorEquals']))),
    ...insideOf(state).flatMap((inner) => to(inner['StartAt']).map((arrow) => ({ ...arrow, inward: true }))),
  ];
};

const listText = (value: Json | undefined): string => (Array.isArray(value) ? value.join(', ') : '');

const collect = (scope: JsonObject, last: string): { states: [string, string][]; arrows: Plain[] } => {
  const all = isObject(scope['States']) ? scope['States'] : {};
  const states: [string, string][] = [];
  const arrows: Plain[] = [];
  for (const [name, state] of Object.entries(all)) {
    if (!isObject(state)) continue;
    states.push([name, String(state['Type'])]);
    arrows.push(...arrowsOf(name, state, last));
    for (const inner of insideOf(state)) {
      // What ends inside goes back to the state around it; drawing that would only tangle the picture.
      const found = collect(inner, '');
      states.push(...found.states);
      arrows.push(...found.arrows.filter(({ to }) => to !== ''));
    }
  }
  return { states, arrows };
};

const detailsOf = (event: HistoryEvent, key: `${string}EventDetails`): string => String(event[key]?.['name'] ?? '');

/** Which steps an execution took: a state that is entered right after another was left. */
const stepsTaken = (history: readonly HistoryEvent[]) => {
  const left = new Map<number, string>();
  const entered = new Set<string>();
  const steps = new Set<string>();
  for (const event of history) {
    if (event.type.endsWith('StateExited')) left.set(event.id, detailsOf(event, 'stateExitedEventDetails'));
    if (!event.type.endsWith('StateEntered')) continue;
    const name = detailsOf(event, 'stateEnteredEventDetails');
    entered.add(name);
    steps.add(JSON.stringify([left.get(event.previousEventId) ?? (entered.size === 1 ? start : ''), name]));
  }
  const last = history.at(-1);
  const before = last?.type === 'ExecutionSucceeded' ? left.get(last.previousEventId) : undefined;
  if (before !== undefined) steps.add(JSON.stringify([before, end]));
  return { entered, steps, exited: new Set(left.values()) };
};

export const graphOf = (definition: string, history: readonly HistoryEvent[]): Graph => {
  const machine = JSON.parse(definition) as JsonObject;
  const { entered, steps, exited } = stepsTaken(history);
  const { states, arrows } = collect(machine, end);
  const all: Plain[] = [{ from: start, to: String(machine['StartAt']), says: '', inward: false }, ...arrows];
  const finished = history.at(-1)?.type === 'ExecutionSucceeded';
  const broke = ['ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted'].includes(history.at(-1)?.type ?? '');
  return {
    nodes: [
      { name: start, type: start, taken: history.length > 0, failed: false },
      ...states.map(([name, type]) => ({ name, type, taken: entered.has(name), failed: broke && entered.has(name) && !exited.has(name) })),
      { name: end, type: end, taken: finished, failed: false },
    ],
    arrows: all.map((arrow) => ({
      ...arrow,
      taken: steps.has(JSON.stringify([arrow.from, arrow.to])) || (arrow.inward && entered.has(arrow.from) && entered.has(arrow.to)),
    })),
  };
};
