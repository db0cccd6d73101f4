import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { readTrends, type TrendsNeeds } from './read-trends.ts';

export const trends = (needs: TrendsNeeds): HttpHandler => {
  const read = readTrends(needs);
  return endpoint('reports/trends', async ({ actor, path, query }) => {
    const { branches, quarters, ...told } = await read({ reader: actor(), branch: query['branch'], period: { year: path['year'] } });
    return { body: { ...told, branch: branches.join(','), quarters: quarters.map(({ kind: _, ...quarter }) => quarter) } };
  });
};
