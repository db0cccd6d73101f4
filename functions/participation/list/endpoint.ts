import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { gatherPlanning, type PlanningNeeds } from '../gather-planning.ts';
import { sessionView } from '../session-view.ts';

/** What is planned and who waits, by id and without names. */
export const listSessions = (needs: PlanningNeeds): HttpHandler =>
  endpoint('participation/list', async ({ actor, query }) => {
    const { branch, planned, held, waiting, lacking, isPart } = await gatherPlanning(needs)(actor(), query['branch']);
    return {
      body: {
        branch,
        sessions: [...planned, ...held].map(sessionView),
        waiting: waiting.map(({ language, awaits, count, free, signBy, clients }) => ({
          language,
          awaits,
          count,
          free,
          signBy: signBy?.toString(),
          clients: clients.map(({ client, because, since, signBy: by }) => ({
            client,
            because,
            since: since.toString(),
            signBy: by?.toString(),
          })),
        })),
        lacking,
        isPart,
      },
    };
  });
