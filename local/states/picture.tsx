/** The state graph of an execution as a picture, with the way it took. */
import dagre from '@dagrejs/dagre';
import type { HistoryEvent } from './execution.ts';
import { end, graphOf, type Node, start } from './graph.ts';

const rowHeight = 44;

const widthOf = ({ name, type }: Node): number => Math.max(90, Math.max(name.length, type.length) * 7.5 + 24);

const margin = 12;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Around its middle. */
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The layout's own size counts the nodes only: an arrow or its label may reach further. */
const boundsOf = (boxes: readonly Box[], points: readonly Point[]): { left: number; width: number; height: number } => {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2), ...points.map(({ x }) => x)) - margin;
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2), ...points.map(({ x }) => x)) + margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2), ...points.map(({ y }) => y)) + margin;
  return { left, width: Math.ceil(right - left), height: Math.ceil(bottom) };
};

/** Where everything stands, from top to bottom. */
const laidOut = (definition: string, history: readonly HistoryEvent[]) => {
  const { nodes, arrows } = graphOf(definition, history);
  const layout = new dagre.graphlib.Graph({ multigraph: true });
  layout.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 40, marginx: margin, marginy: margin });
  for (const node of nodes) layout.setNode(node.name, { width: widthOf(node), height: rowHeight });
  arrows.forEach((arrow, index) => {
    layout.setEdge(arrow.from, arrow.to, { width: arrow.says.length * 6.5, height: 14, labelpos: 'c' }, String(index));
  });
  dagre.layout(layout);
  const edges = arrows.map(({ from, to, says }, index) => ({ says, edge: layout.edge({ v: from, w: to, name: String(index) }) }));
  const labels = edges.filter(({ says }) => says !== '').map(({ edge }): Box => edge);
  const bounds = boundsOf(
    [...nodes.map(({ name }): Box => layout.node(name)), ...labels],
    edges.flatMap(({ edge }): Point[] => edge.points),
  );
  return { nodes, arrows, layout, ...bounds };
};

const line = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');

const style = `
  .states text { font: 13px system-ui, sans-serif; text-anchor: middle; fill: #1d2b36; stroke: #fff; stroke-width: 3px; paint-order: stroke }
  .states .type { font-size: 11px; fill: #52616c }
  .states rect + text, .states rect + text + text { stroke: none }
  .states rect { fill: #fff; stroke: #7b8a95; stroke-width: 1.2 }
  .states path { fill: none; stroke: #9aa7b0; stroke-width: 1.4 }
  .states .inward { stroke-dasharray: 4 3 }
  .states .taken rect { fill: #e3f1ea; stroke: #14694a; stroke-width: 2.6 }
  .states path.taken { stroke: #14694a; stroke-width: 2.8 }
  .states .here rect { fill: #fdf0cf; stroke: #8a5a00; stroke-width: 2.6 }
  .states .failed rect { fill: #fbe6e2; stroke: #a3260f; stroke-width: 2.6 }
`;

export const Picture = ({ definition, history }: { definition: string; history: readonly HistoryEvent[] }) => {
  const { nodes, arrows, layout, left, width, height } = laidOut(definition, history);
  const way = nodes.filter(({ taken, type }) => taken && type !== start && type !== end).map(({ name }) => name);
  return (
    <svg
      class="states"
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-labelledby="picture-says"
      viewBox={`${left} 0 ${width} ${height}`}
      width={width}
      height={height}
      // As wide as there is room, but never so small that it cannot be read: then the section around it scrolls.
      style={`max-width:100%;min-width:${Math.round(width * 0.75)}px;height:auto`}
    >
      <title id="picture-says">{`State graph. States entered: ${way.length === 0 ? 'none' : way.join(', ')}.`}</title>
      <style>{style}</style>
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="10"
          markerHeight="10"
          orient="auto"
        >
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
          <g key={node.name} class={node.failed ? 'failed' : node.here ? 'here' : node.taken ? 'taken' : ''}>
            <rect x={x - wide / 2} y={y - rowHeight / 2} width={wide} height={rowHeight} rx={round} />
            <text x={x} y={node.type === node.name ? y + 4 : y - 2}>
              {node.name}
            </text>
            {node.type !== node.name && (
              <text class="type" x={x} y={y + 14}>
                {node.type}
                {node.failed ? ' · broke here' : node.here ? ' · is here' : ''}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
};
