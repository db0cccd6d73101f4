import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from './execution.ts';
import { graphOf } from './graph.ts';
import { executionPage } from './page.tsx';

const definition = JSON.stringify({
  QueryLanguage: 'JSONata',
  StartAt: 'Is it <sent>?',
  States: {
    'Is it <sent>?': { Type: 'Choice', Choices: [{ Condition: true, Next: 'All' }], Default: 'Remind' },
    All: { Type: 'Map', ItemProcessor: { StartAt: 'One', States: { One: { Type: 'Pass', End: true } } }, Next: 'Remind' },
    Remind: { Type: 'Pass', End: true },
  },
});

const event = (id: number, previousEventId: number, type: string, name?: string): HistoryEvent => {
  const key = type.endsWith('StateExited') ? 'stateExitedEventDetails' : 'stateEnteredEventDetails';
  return { id, previousEventId, type, timestamp: 1_772_442_000, ...(name === undefined ? {} : { [key]: { name } }) };
};

const history = [
  event(1, 0, 'ExecutionStarted'),
  event(2, 0, 'ChoiceStateEntered', 'Is it <sent>?'),
  event(3, 2, 'ChoiceStateExited', 'Is it <sent>?'),
  event(4, 3, 'PassStateEntered', 'Remind'),
  event(5, 4, 'PassStateExited', 'Remind'),
  event(6, 5, 'ExecutionSucceeded'),
];

describe('the picture of an execution', () => {
  it('marks the way that was taken, and nothing else', () => {
    const { nodes, arrows } = graphOf(definition, history);

    expect(nodes.filter(({ taken }) => taken).map(({ name }) => name)).toEqual(['Start', 'Is it <sent>?', 'Remind', 'End']);
    expect(arrows.filter(({ taken }) => taken).map(({ from, to }) => [from, to])).toEqual([
      ['Start', 'Is it <sent>?'],
      ['Is it <sent>?', 'Remind'],
      ['Remind', 'End'],
    ]);
  });

  it('shows where a running execution is, in a second round too, and not what a caught failure left open inside', () => {
    const going = [
      ...[event(1, 0, 'ExecutionStarted'), event(2, 0, 'MapStateEntered', 'All'), event(3, 2, 'MapStateStarted')],
      ...[event(4, 3, 'MapIterationStarted', 'All'), event(5, 4, 'PassStateEntered', 'One'), event(6, 5, 'MapIterationFailed', 'All')],
      ...[event(7, 5, 'MapStateFailed'), event(8, 7, 'MapStateExited', 'All'), event(9, 8, 'PassStateEntered', 'Remind')],
      ...[event(10, 9, 'PassStateExited', 'Remind'), event(11, 10, 'PassStateEntered', 'Remind')],
    ];
    const names = (history: HistoryEvent[], which: 'here' | 'failed') =>
      graphOf(definition, history)
        .nodes.filter((node) => node[which])
        .map(({ name }) => name);

    expect(names(going, 'here')).toEqual(['Remind']);
    expect(names(going.slice(0, 5), 'here')).toEqual(['All', 'One']);
    expect(names([...going, event(12, 11, 'ExecutionAborted')], 'failed')).toEqual(['Remind']);
  });

  it('stands on a page that needs no script and lets no markup through', () => {
    const execution = {
      executionArn: 'arn',
      stateMachineArn: 'machine',
      name: 'run',
      status: 'SUCCEEDED',
      startDate: 1_772_442_000,
      input: '{"a":"<b>"}',
    };

    const page = executionPage({ execution, definition, history, address: '/run' });

    expect(page).toContain('Is it &lt;sent>?');
    expect(page).not.toMatch(/<script|<b>|<sent>/);
    expect(page).toContain('2026-03-02T09:00:00.000Z');
  });
});
