/** The report as a workbook (xlsx): one row for each figure, numbers as numbers. */
import writeWorkbook from 'write-excel-file/node';
import { cellsOf, columns, type Readable, rowsOf } from '../../../reports/csv.ts';

const widths = [18, 30, 45, 20, 20, 40, 80, 8, 14];

export const sheetOf = async (report: Readable): Promise<Uint8Array> => {
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const }));
  const rows = rowsOf(report).map((row) => cellsOf(row).map((value) => (value === '' ? null : { value, alignVertical: 'top' as const })));
  const options = { sheet: `${report.branch} ${report.year}`, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 };
  return await writeWorkbook([head, ...rows], options).toBuffer();
};
