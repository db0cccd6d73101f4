/** The report as a workbook (xlsx): one row for each figure, numbers as numbers. */
import writeWorkbook from 'write-excel-file/node';
import { type BehindInText, behindRow, columnsBeside, columnsOf, type Readable, rowsOf, wholeRow } from '../../../reports/csv.ts';

const widths = [18, 30, 45, 20, 20, 40, 80, 8, 14];

export const sheetOf = async (report: Readable, before: readonly Readable[] = [], behind?: BehindInText): Promise<Uint8Array> => {
  const head = columnsOf(before).map((value) => ({ value, fontWeight: 'bold' as const }));
  const rows = [...rowsOf(report).map((row) => wholeRow(row, before)), ...(behind ? [behindRow(behind)] : [])].map((row) =>
    row.map((value) => (value === '' ? null : { value, alignVertical: 'top' as const })),
  );
  const columns = [...widths, ...columnsBeside(before).map(() => 12)].map((width) => ({ width }));
  // A sheet has a name of 31 characters at most.
  const options = { sheet: `${report.branch} ${report.year}`.slice(-31), columns, stickyRowsCount: 1 };
  return await writeWorkbook([head, ...rows], options).toBuffer();
};
