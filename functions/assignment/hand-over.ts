/** Hands clients over: each successor takes the place, or places, that the leaver had with the client. All rows hold, or nothing changes. */
import type { ClientsHandedOver } from '../../schemas/forms/assignment/clients-handed-over.ts';
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import { type Assigned, assignedOf, assigneesOf, places } from '../clients/client.ts';
import type { Change, Circumstances, Known, Outcome } from '../submissions/submission.ts';
import { because, changedMeanwhile } from './refusals.ts';

type Row = ClientsHandedOver['clients'][number];

export const handOver = ({ leaver, clients }: ClientsHandedOver, { submission }: Circumstances, known: Known): Outcome => {
  const rows = clients.map((row, place) => {
    const isTwice = clients.findIndex(({ clientId }) => clientId === row.clientId) < place;
    return isTwice ? because(at(place, 'clientId'), 'client-twice') : changeOf(row, place, leaver, known);
  });
  const refusals = rows.filter((row) => 'pointer' in row);
  return refusals.length > 0 ? { refusals } : { record: submission, changes: rows.filter((row) => 'do' in row) };
};

const at = (place: number, field: keyof Row): readonly PropertyKey[] => ['clients', place, field];

const changeOf = (row: Row, place: number, leaver: string, known: Known): Change | Refusal => {
  const file = known.get(row.clientId);
  if (!file) return refusal(at(place, 'clientId'), 'unknown-client');
  const before = assignedOf(file.client);
  if (!assigneesOf(before).includes(leaver)) return because(at(place, 'clientId'), 'not-theirs');
  if (row.successor === leaver) return because(at(place, 'successor'), 'is-the-leaver');
  if (row.standIn === leaver) return because(at(place, 'standIn'), 'is-the-leaver');
  const after = succeeded(before, leaver, row);
  if (after.contactVolunteer !== undefined && after.contactVolunteer === after.standIn)
    return because(at(place, row.standIn === undefined ? 'successor' : 'standIn'), 'owner-stands-in');
  return { do: 'assign client', client: row.clientId, before, after, otherwise: changedMeanwhile(at(place, 'clientId')) };
};

const succeeded = (before: Assigned, leaver: string, { successor, standIn }: Row): Assigned =>
  assignedOf({
    ...Object.fromEntries(places.map((place) => [place, before[place] === leaver ? successor : before[place]])),
    ...(standIn !== undefined && { standIn }),
  });
