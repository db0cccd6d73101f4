/** The page of one execution: the state graph with the way taken, and the history as a table. No script; readable without the picture. */
import dagre from '@dagrejs/dagre';
import { render } from 'preact-render-to-string';
import type { HistoryEvent } from './execution.ts';
import { end, graphOf, type Node, start } from './graph.ts';
import { isoMoment } from './moments.ts';

const rowHeight = 44;

const widthOf = ({ name, type }: Node): number => Math.max(90, Math.max(name.length, type.length) * 7.5 + 24);

/** Where everything stands, from top to bottom. */
const laidOut = (definition: string, history: readonly HistoryEvent[]) => {
  const { nodes, arrows } = graphOf(definition, history);
  const layout = new dagre.graphlib.Graph({ multigraph: true });
  layout.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 40, marginx: 12, marginy: 12 });
  for (const node of nodes) layout.setNode(node.name, { width: widthOf(node), height: rowHeight });
  arrows.forEach((arrow, index) => {
    layout.setEdge(arrow.from, arrow.to, { width: arrow.says.length * 6.5, height: 14, labelpos: 'c' }, String(index));
  });
  dagre.layout(layout);
  const { width = 0, height = 0 } = layout.graph();
  return { nodes, arrows, layout, width, height };
};

const line = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');

const style = `
  .states text { font: 13px system-ui, sans-serif; text-anchor: middle; fill: #1d2b36 }
  .states .type { font-size: 11px; fill: #52616c }
  .states rect { fill: #fff; stroke: #7b8a95; stroke-width: 1.2 }
  .states path { fill: none; stroke: #9aa7b0; stroke-width: 1.4 }
  .states .inward { stroke-dasharray: 4 3 }
  .states .taken rect { fill: #e3f1ea; stroke: #14694a; stroke-width: 2.6 }
  .states path.taken { stroke: #14694a; stroke-width: 2.8 }
  .states .failed rect { fill: #fbe6e2; stroke: #a3260f; stroke-width: 2.6 }
`;

const Picture = ({ definition, history }: { definition: string; history: readonly HistoryEvent[] }) => {
  const { nodes, arrows, layout, width, height } = laidOut(definition, history);
  const way = nodes.filter(({ taken, type }) => taken && type !== start && type !== end).map(({ name }) => name);
  return (
    <svg
      class="states"
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-labelledby="picture-says"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style="max-width:100%;height:auto"
    >
      <title id="picture-says">{`State graph. States entered: ${way.length === 0 ? 'none' : way.join(', ')}.`}</title>
      <style>{style}</style>
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 L8 4 L0 8 Z" style="fill:#52616c;stroke:none" />
        </marker>
      </defs>
      {arrows.map(({ from, to, says, inward, taken }, index) => {
        const edge = layout.edge({ v: from, w: to, name: String(index) });
        return (
          <g key={index}>
            <path class={`${taken ? 'taken' : ''} ${inward ? 'inward' : ''}`.trim()} d={line(edge.points)} marker-end="url(#arrow)" />
            {says !== '' && (
              <text class="type" x={edge.x} y={edge.y}>
                {says}
              </text>
            )}
          </g>
        );
      })}
      {nodes.map((node) => {
        const { x, y } = layout.node(node.name);
        const wide = widthOf(node);
        const round = node.type === start || node.type === end ? rowHeight / 2 : 6;
        return (
          <g key={node.name} class={node.failed ? 'failed' : node.taken ? 'taken' : ''}>
            <rect x={x - wide / 2} y={y - rowHeight / 2} width={wide} height={rowHeight} rx={round} />
            <text x={x} y={node.type === node.name ? y + 4 : y - 2}>
              {node.name}
            </text>
            {node.type !== node.name && (
              <text class="type" x={x} y={y + 14}>
                {node.type}
                {node.failed ? ' · broke here' : ''}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
};

/** The picture alone, as inline SVG. */
export const statesPicture = (definition: string, history: readonly HistoryEvent[]): string =>
  render(<Picture definition={definition} history={history} />);

/** What DescribeExecution answers, as far as the page shows it. */
export interface ShownExecution {
  executionArn: string;
  name: string;
  status: string;
  startDate: number;
  stopDate?: number;
  input?: string;
  output?: string;
  error?: string;
  cause?: string;
}

const detailsText = (event: HistoryEvent): string => {
  const details = Object.entries(event).find(([key]) => key.endsWith('EventDetails'))?.[1];
  return details === undefined ? '' : JSON.stringify(details);
};

const Fact = ({ name, value }: { name: string; value: string | undefined }) =>
  value === undefined ? null : (
    <>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </>
  );

const pageStyle = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1d2b36 }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } dd { margin: 0; overflow-wrap: anywhere }
  table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ccd4da }
  td code { overflow-wrap: anywhere; font-size: .8rem }
`;

/** A whole HTML document about one execution. */
export const executionPage = (given: { execution: ShownExecution; definition: string; history: readonly HistoryEvent[] }): string => {
  const { execution, definition, history } = given;
  const moment = (seconds: number | undefined) => (seconds === undefined ? undefined : isoMoment(seconds * 1000));
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${execution.name}: ${execution.status}`}</title>
        <style>{pageStyle}</style>
      </head>
      <body>
        <main>
          <h1>{execution.name}</h1>
          <dl>
            <Fact name="Status" value={execution.status} />
            <Fact name="Execution" value={execution.executionArn} />
            <Fact name="Started" value={moment(execution.startDate)} />
            <Fact name="Ended" value={moment(execution.stopDate)} />
            <Fact name="Input" value={execution.input} />
            <Fact name="Output" value={execution.output} />
            <Fact name="Error" value={execution.error} />
            <Fact name="Cause" value={execution.cause} />
          </dl>
          <h2>The way it took</h2>
          <section aria-label="State graph">
            <Picture definition={definition} history={history} />
          </section>
          <h2>History</h2>
          <section aria-label="Events">
            <table>
              <caption>{`${history.length} events, oldest first`}</caption>
              <thead>
                <tr>
                  <th scope="col">Event</th>
                  <th scope="col">When</th>
                  <th scope="col">Type</th>
                  <th scope="col">Details</th>
                </tr>
              </thead>
              <tbody>
                {history.map((event) => (
                  <tr key={event.id}>
                    <th scope="row">{event.id}</th>
                    <td>{moment(event.timestamp)}</td>
                    <td>{event.type}</td>
                    <td>
                      <code>{detailsText(event)}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${render(page)}`;
};
