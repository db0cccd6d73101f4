/** Who looked at a client, with the names that the user pool knows. */
import { toHtml } from '../../../web/layout.tsx';
import { TrailPage } from '../../../web/trail-page.tsx';
import { Problem } from '../../problem.ts';
import { page } from '../answer.ts';
import { frameOf, idAt, type PageOf, type SignedInVisit } from '../visit.ts';

export const trailPage: PageOf<SignedInVisit> = async ({ trails, members }, visit) => {
  const clientId = idAt(visit, 'id');
  const trail = await trails.of(clientId, visit.person.actor, visit.request.query.get('after') ?? undefined);
  if (!trail) throw new Problem('not-found');
  const actors = [...new Set(trail.items.map(({ actor }) => actor))];
  const names = new Map(await Promise.all(actors.map(async (id) => [id, (await members.find(id))?.name] as const)));
  const entries = trail.items.map(({ actor, ...entry }) => ({ ...entry, name: names.get(actor) }));
  return page(200, toHtml(<TrailPage frame={frameOf(visit)} {...{ clientId, entries, next: trail.next }} />));
};
