import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { readSent, type SentNeeds } from './read-sent.ts';
import { sentView } from './view.ts';

export const sent = (needs: SentNeeds): HttpHandler => {
  const read = readSent(needs);
  return endpoint('reports/sent', async ({ actor, path, query }) => {
    const sending = await read({ reader: actor(), branch: query['branch'], year: path['year'] });
    const { branch, period, sent: all, changed, maySend } = sending;
    return {
      body: {
        branch,
        year: period.year,
        period: { from: period.from, till: period.till },
        sent: all.map(sentView),
        ...(changed && { changed: changed.map(({ figure, before = null, now = null }) => ({ figure, before, now })) }),
        ...(maySend && { maySend: { otherwise: maySend.otherwise?.says ?? null } }),
      },
    };
  });
};
