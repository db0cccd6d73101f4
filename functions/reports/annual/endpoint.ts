import { inBrief } from '../../../reports/brief.ts';
import { csvOf } from '../../../reports/csv.ts';
import { askingFor } from '../../../reports/period.ts';
import { endpointWithFiles, type HttpHandler } from '../../edge/endpoint.ts';
import { inText, mostFromFacts } from '../kept/reports-of-many.ts';
import { type ReaderNeeds, readReports } from '../reader.ts';
import { sheetOf } from './sheet.ts';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** As many years as stand beside the one that is asked for. */
const yearsBeside = 2;

/** The annual report as JSON, or as a file that a spreadsheet opens. */
export const annual = (needs: ReaderNeeds): HttpHandler => {
  const read = readReports(needs);
  return endpointWithFiles('reports/annual', async ({ actor, path, query }) => {
    const [, year = '', format = ''] = /^(.*?)(\.csv|\.xlsx)?$/.exec(path['year'] ?? '') ?? [];
    const { half, quarter, from, till, branch } = query;
    const asked = { year, half, quarter, from, till };
    const { report, before, period, branches, behind } = await read({ reader: actor(), period: asked, branch, yearsBefore: yearsBeside });
    const whose = branches.length > mostFromFacts ? [`${branches.length}-locaties`] : branches;
    const name = ['jaarverslag', ...whose, report.year, ...Object.values(askingFor(period))].join('-');
    const headers = { 'content-disposition': `attachment; filename="${name}${format}"` };
    const told = behind && inText(behind);
    if (format === '.csv') return { text: csvOf(report, before, told), type: 'text/csv; charset=utf-8', headers };
    if (format === '.xlsx') return { bytes: await sheetOf(report, before, told), type: sheetType, headers };
    return { body: { ...report, name: period.name, before: before.map(inBrief), ...(told && { behind: told }) } };
  });
};
