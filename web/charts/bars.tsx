/**
 * Bars that lie beside their names, as inline SVG: drawn on the server, with attributes only, since the pages allow neither script nor inline style.
 * The numbers stand in a table beside the drawing; for a screen reader the drawing is one picture with a name.
 */
import { scaleBand, scaleLinear } from 'd3-scale';
import { tokens } from '../tokens.ts';

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly shown: string;
}

/** In units of the drawing: as wide as a small phone shows it one to one. */
const width = 340;
const rowHeight = 44;
const room = 48;

export const Bars = ({ title, bars }: { title: string; bars: readonly Bar[] }) => {
  const height = bars.length * rowHeight;
  const along = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, width - room]);
  const down = scaleBand(
    bars.map(({ name }) => name),
    [0, height],
  );
  return (
    <svg class="chart" role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`}>
      {bars.map(({ name, value, shown }) => {
        const top = down(name) ?? 0;
        const length = along(Math.max(0, value));
        return (
          <g key={name}>
            <text x="0" y={top + 15} font-size="14" fill={tokens['utrecht-document-color']}>
              {name}
            </text>
            <rect x="0" y={top + 21} width={length} height="15" fill={tokens['utrecht-link-color']} />
            <text x={length + 6} y={top + 34} font-size="14" font-weight="600" fill={tokens['utrecht-document-color']}>
              {shown}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
