/** The signed receipt as a QR code: one path of SVG, so that it prints sharply and nothing is fetched for it. */
import encodeQR from 'qr';

/** The white border that a scanner needs (ISO/IEC 18004: four modules). */
const border = 4;

export const ReceiptCode = ({ text, label }: { text: string; label: string }) => {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border });
  const size = rows.length;
  return (
    <svg class="code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path
        stroke="#000"
        d={rows
          .map((row, y) =>
            runsOf(row)
              .map(([x, length]) => `M${x} ${y}.5h${length}`)
              .join(''),
          )
          .join('')}
      />
    </svg>
  );
};

/** Where the dark runs of a row begin, and how long they are. */
const runsOf = (row: readonly boolean[]): [number, number][] => {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
};
