/** A state machine as nodes and arrows, and which of them an execution went through. */

import type { HistoryEvent } from './execution.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export interface Node {
  name: string;
  type: string;
  taken: boolean;
  /** The execution ended in it, without success. */
  failed: boolean;
  /** The execution runs and is in it now. */
  here: boolean;
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

interface Collected {
  states: [name: string, type: string][];
  arrows: Plain[];
  /** The states inside each Parallel and Map, at any depth. */
  inside: Map<string, string[]>;
}

const collect = (scope: JsonObject, last: string): Collected => {
  const all = isObject(scope['States']) ? scope['States'] : {};
  const { states, arrows, inside }: Collected = { states: [], arrows: [], inside: new Map() };
  for (const [name, state] of Object.entries(all)) {
    if (!isObject(state)) continue;
    states.push([name, String(state['Type'])]);
    arrows.push(...arrowsOf(name, state, last));
    const within: string[] = [];
    for (const inner of insideOf(state)) {
      // What ends inside goes back to the state around it; drawing that would only tangle the picture.
      const found = collect(inner, '');
      states.push(...found.states);
      arrows.push(...found.arrows.filter(({ to }) => to !== ''));
      within.push(...found.states.map(([inner]) => inner));
      for (const [composite, names] of found.inside) inside.set(composite, names);
    }
    inside.set(name, within);
  }
  return { states, arrows, inside };
};

const detailsOf = (event: HistoryEvent, key: `${string}EventDetails`): string => String(event[key]?.['name'] ?? '');

/** Which steps an execution took (a state that is entered right after another was left), and which states it entered and did not leave. */
const stepsTaken = (history: readonly HistoryEvent[], inside: Collected['inside']) => {
  const left = new Map<number, string>();
  const entered = new Set<string>();
  const steps = new Set<string>();
  const open = new Map<string, number>();
  /** The state to which each event belongs: its own, or that of the event before. */
  const stateOf = new Map<number, string>();
  const count = (name: string, more: number): void => void open.set(name, Math.max(0, (open.get(name) ?? 0) + more));
  /** A Parallel or Map that is left, or tried again, has nothing open inside, however its branches ended. */
  const clear = (composite: string): void => {
    for (const name of inside.get(composite) ?? []) open.delete(name);
  };
  for (const event of history) {
    const { id, type, previousEventId } = event;
    const enters = type.endsWith('StateEntered');
    const exits = type.endsWith('StateExited');
    const own = enters ? detailsOf(event, 'stateEnteredEventDetails') : exits ? detailsOf(event, 'stateExitedEventDetails') : '';
    const name = own === '' ? (stateOf.get(previousEventId) ?? '') : own;
    stateOf.set(id, name);
    if (enters) {
      entered.add(name);
      steps.add(JSON.stringify([left.get(previousEventId) ?? (entered.size === 1 ? start : ''), name]));
      count(name, 1);
    }
    if (exits) left.set(id, name);
    if (exits || type.endsWith('StateAborted')) count(name, -1);
    if (exits || type === 'MapStateStarted' || type === 'ParallelStateStarted') clear(name);
  }
  const last = history.at(-1);
  const before = last?.type === 'ExecutionSucceeded' ? left.get(last.previousEventId) : undefined;
  if (before !== undefined) steps.add(JSON.stringify([before, end]));
  return { entered, steps, isOpen: (name: string) => (open.get(name) ?? 0) > 0 };
};

const failures = ['ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted'];

export const graphOf = (definition: string, history: readonly HistoryEvent[]): Graph => {
  const machine = JSON.parse(definition) as JsonObject;
  const { states, arrows, inside } = collect(machine, end);
  const { entered, steps, isOpen } = stepsTaken(history, inside);
  const all: Plain[] = [{ from: start, to: String(machine['StartAt']), says: '', inward: false }, ...arrows];
  const last = history.at(-1)?.type ?? '';
  const finished = last === 'ExecutionSucceeded';
  const broke = failures.includes(last);
  return {
    nodes: [
      { name: start, type: start, taken: history.length > 0, failed: false, here: false },
      ...states.map(([name, type]) => {
        const open = isOpen(name);
        return { name, type, taken: entered.has(name), failed: broke && open, here: !finished && !broke && open };
      }),
      { name: end, type: end, taken: finished, failed: false, here: false },
    ],
    arrows: all.map((arrow) => ({
      ...arrow,
      taken: steps.has(JSON.stringify([arrow.from, arrow.to])) || (arrow.inward && entered.has(arrow.from) && entered.has(arrow.to)),
    })),
  };
};
