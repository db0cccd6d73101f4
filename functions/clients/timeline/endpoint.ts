import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import type { Clients } from '../clients.ts';
import { reminderView, submissionLine } from '../views.ts';

/** What was sent in about a client, and every reminder with what became of it. */
export const readTimeline = ({ clients }: { readonly clients: Clients }): HttpHandler =>
  endpoint('clients/timeline', async ({ path, query, actor }) => {
    const id = path['id'] ?? '';
    const file = await clients.file(id, actor());
    if (!file) throw new Problem('not-found');
    const { items, next } = await clients.submissions(id, query['after']);
    const reminders = file.reminders.toSorted(
      (a, b) => a.sendAt.epochMilliseconds - b.sendAt.epochMilliseconds || a.id.localeCompare(b.id),
    );
    return { body: { submissions: items.map(submissionLine), next, reminders: reminders.map(reminderView) } };
  });
