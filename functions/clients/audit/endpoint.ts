import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import type { AuditEntry, Trails } from './trail.ts';

export const readTrail = ({ trails }: { readonly trails: Trails }): HttpHandler =>
  endpoint('clients/audit', async ({ path, query, actor }) => {
    const page = await trails.of(path['id'] ?? '', actor(), query['after']);
    if (!page) throw new Problem('not-found');
    return { body: { items: page.items.map(entryView), next: page.next } };
  });

const entryView = ({ at, until, ...entry }: AuditEntry) => ({ at: at.toString(), ...entry, until: until?.toString() });
