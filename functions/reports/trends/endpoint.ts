import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { inText, type ManyReportsNeeds } from '../kept/reports-of-many.ts';
import { readTrends } from './read-trends.ts';

export const trends = (needs: ManyReportsNeeds): HttpHandler => {
  const read = readTrends(needs);
  return endpoint('reports/trends', async ({ actor, path, query }) => {
    const { branches, quarters, behind, ...told } = await read({
      reader: actor(),
      branch: query['branch'],
      period: { year: path['year'] },
    });
    return {
      body: {
        ...told,
        branch: branches.join(','),
        quarters: quarters.map(({ kind: _, ...quarter }) => quarter),
        ...(behind && { behind: inText(behind) }),
      },
    };
  });
};
