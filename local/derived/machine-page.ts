/** The page of a state machine: what it is for, and its picture, from its definition. */
import { readFileSync } from 'node:fs';
import type { Workflow } from '../functions.ts';
import { end, graphOf, start } from '../states/graph.ts';
import { outside, stateDiagram } from './diagram.ts';

const placed = (name: string): string => (name === start || name === end ? outside : name);

export const machinePage = ({ name, definition, tasks }: Workflow): string => {
  const text = readFileSync(definition, 'utf8');
  const { Comment } = JSON.parse(text) as { Comment: string };
  const { nodes, arrows } = graphOf(text, []);
  const names = nodes.map((node) => node.name).filter((each) => placed(each) !== outside);
  const diagram = stateDiagram(
    names,
    arrows.map(({ from, to, says }) => ({ from: placed(from), to: placed(to), says })),
  );
  const rows = Object.entries(tasks).map(
    ([placeholder, { runs, waitsForToken }]) =>
      `| \`${placeholder}\` | \`functions/${runs}/\` | ${waitsForToken ? 'until it is woken, or its time is up' : 'and goes on'} |`,
  );
  return [
    `# ${name}`,
    '',
    'Derived from `machine.asl.json` and `tasks.ts` by `npm run generate`.',
    '',
    Comment,
    '',
    diagram,
    '',
    '| task | runs | waits |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};
