import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { type DossiersNeeds, gatherDossiers } from '../gather-dossiers.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The dossiers that the viewer may see, open or closed, by the ids of their sponsors. A list and no look at a file. */
export const listDossiers = (needs: DossiersNeeds): HttpHandler =>
  endpoint('reunification/list', async ({ actor, query }) => {
    const { branch, state, reason, evidence, country, nationality, after } = query;
    const filter = {
      ...(reason && { reason }),
      ...(evidence && { evidence }),
      ...(country && { country }),
      ...(nationality && { nationality }),
    };
    const gathered = await gatherDossiers(needs)({ viewer: actor(), branch, state, filter, after });
    const items = gathered.items.map(({ of, found: { dossier, members }, next, standing }) => ({
      client: of.id,
      state: dossier.state,
      since: dossier.since.toString(),
      openedOn: text(dossier.facts['openedOn']),
      ground: text(dossier.facts['ground']),
      closeReason: dossier.state === 'closed' ? text(dossier.facts['closeReason']) : undefined,
      members: members.map(({ id = '', state: stands, since }) => ({ id, state: stands, since: since.toString() })),
      next: next && { kind: next.kind, day: next.day.toString(), standing },
    }));
    return { body: { branch: gathered.branch, items, next: gathered.next } };
  });
