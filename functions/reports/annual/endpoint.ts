import { csvOf } from '../../../reports/csv.ts';
import { endpointWithFiles, type HttpHandler } from '../../edge/endpoint.ts';
import type { Facts } from '../facts.ts';
import { readReport } from '../reader.ts';
import { sheetOf } from './sheet.ts';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The annual report as JSON, or as a file that a spreadsheet opens. */
export const annual = (needs: { readonly facts: Facts }): HttpHandler => {
  const read = readReport(needs);
  return endpointWithFiles('reports/annual', async ({ actor, path, query }) => {
    const [, year = '', format = ''] = /^(.*?)(\.csv|\.xlsx)?$/.exec(path['year'] ?? '') ?? [];
    const report = await read({ reader: actor(), year, branch: query['branch'] });
    const headers = { 'content-disposition': `attachment; filename="jaarverslag-${report.branch}-${report.year}${format}"` };
    if (format === '.csv') return { text: csvOf(report), type: 'text/csv; charset=utf-8', headers };
    if (format === '.xlsx') return { bytes: await sheetOf(report), type: sheetType, headers };
    return { body: report };
  });
};
