/** Columns that stand beside each other in time, above and below a line at zero, with a broken line where the counting changed. See `bars.tsx`. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { tokens } from '../tokens.ts';

export interface Column {
  readonly name: string;
  /** Null: not known, or not told. */
  readonly value: number | null;
  readonly shown: string;
  /** Whether it is counted in another way than the column before it. */
  readonly changed?: boolean | undefined;
}

const width = 340;
const height = 190;
const above = 24;
const below = 44;

const ink = tokens['utrecht-document-color'];

export const Columns = ({ title, columns }: { title: string; columns: readonly Column[] }) => {
  const values = columns.map(({ value }) => value ?? 0);
  const up = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [height - below, above]);
  const across = scaleBand(
    columns.map(({ name }) => name),
    [0, width],
  ).padding(0.3);
  const zero = up(0);
  return (
    <svg class="chart" role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`}>
      {columns.map(({ name, value, shown, changed }) => {
        const left = across(name) ?? 0;
        const middle = left + across.bandwidth() / 2;
        const tip = up(value ?? 0);
        const gap = left - (across.step() - across.bandwidth()) / 2;
        return (
          <g key={name}>
            <rect
              x={left}
              y={Math.min(tip, zero)}
              width={across.bandwidth()}
              height={Math.abs(tip - zero)}
              fill={tokens['utrecht-link-color']}
            />
            <text x={middle} y={tip > zero ? tip + 16 : tip - 6} text-anchor="middle" font-size="14" font-weight="600" fill={ink}>
              {shown}
            </text>
            <text x={middle} y={height - 6} text-anchor="middle" font-size="14" fill={ink}>
              {name}
            </text>
            {changed && <line x1={gap} x2={gap} y1="0" y2={height} stroke={ink} stroke-width="2" stroke-dasharray="6 4" />}
          </g>
        );
      })}
      <line x1="0" x2={width} y1={zero} y2={zero} stroke={ink} stroke-width="1" />
    </svg>
  );
};
