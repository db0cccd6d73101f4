import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from './execution.ts';
import { graphOf } from './graph.ts';
import { executionPage } from './picture.tsx';

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

  it('stands on a page that needs no script and lets no markup through', () => {
    const execution = { executionArn: 'arn', name: 'run', status: 'SUCCEEDED', startDate: 1_772_442_000, input: '{"a":"<b>"}' };

    const page = executionPage({ execution, definition, history });

    expect(page).toContain('Is it &lt;sent>?');
    expect(page).not.toMatch(/<script|<b>|<sent>/);
    expect(page).toContain('2026-03-02T09:00:00.000Z');
  });
});
