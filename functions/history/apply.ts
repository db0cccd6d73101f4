/**
 * How a change moves a standing: the same changes under the same conditions as in the table, in memory. What the table would refuse is refused here
 * with the same words.
 */
import { type Refusal, refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { absent } from '../../schemas/records/record-kind.ts';
import { withChanges } from '../clients/change-client.ts';
import { type Client, places } from '../clients/client.ts';
import { holdsFact, type KeptRecord, type RecordRef, refKey } from '../records/record.ts';
import { seatedIn, withSeat } from '../records/seats.ts';
import type { ResidenceDocument } from '../residence/document.ts';
import type { Change } from '../submissions/submission.ts';
import type { Standing, Subject } from './standing.ts';

export type Applied = { readonly ok: true; readonly standing: Standing } | { readonly ok: false; readonly refusal: Refusal };

/** The clients and records that a change concerns. */
export const subjectOf = (change: Change, branch: string): Subject | undefined => {
  switch (change.do) {
    case 'add client':
      return { client: change.client.id };
    case 'step record':
      return recordSubject(change.record, branch);
    case 'open task':
    case 'close task':
      return change.task.about === 'client' ? { client: change.task.of } : undefined;
    case 'restore':
      return change.subject;
    case 'mark amended':
    case 'see record':
      return undefined;
    case 'see client':
    case 'hold document':
    case 'send renewal':
    case 'decide renewal':
    case 'file objection':
    case 'plan reminder':
    case 'assign client':
    case 'move client':
    case 'change client':
      return { client: change.client };
  }
};

const recordSubject = ({ of, id }: RecordRef, branch: string): Subject => (of === branch ? { branch, record: id ?? of } : { client: of });

const put = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): Map<Key, Value> => new Map(map).set(key, value);

/** One change to a standing that it concerns. What the table would refuse is refused here with the same words. */
export const apply = (standing: Standing, change: Change, branch: string): Applied => {
  const stands = (changed: Partial<Standing>): Applied => ({ ok: true, standing: { ...standing, ...changed } });
  switch (change.do) {
    case 'add client':
      return standing.client ? { ok: false, refusal: refusal(['clientId'], 'wrong-state') } : stands({ client: change.client });
    case 'see client':
      return standing.client ? stands({}) : { ok: false, refusal: change.otherwise };
    case 'hold document': {
      const { client, family, card, otherwise } = change;
      const held = standing.documents.get(family);
      const isPending = held?.state === 'renewal-pending' && Temporal.PlainDate.compare(held.card.cardEndsOn, card.cardEndsOn) >= 0;
      if (isPending) return { ok: false, refusal: otherwise };
      return stands({
        documents: put(standing.documents, family, { client, branch, family, card, state: 'running', version: (held?.version ?? 0) + 1 }),
      });
    }
    case 'send renewal':
      return withDocument(standing, change, ({ renewal: _, ...held }) => ({ ...held, state: 'renewal-pending', renewal: change.renewal }));
    case 'decide renewal':
      return withDocument(standing, change, ({ renewal: _, rejection, ...held }) => {
        const { to: state, card } = change;
        if (card) return { ...held, state, card };
        const kept = change.rejection ?? rejection;
        return { ...held, state, ...(kept && { rejection: kept }) };
      });
    case 'file objection': {
      const { family, application, objection, otherwise } = change;
      const held = standing.documents.get(family);
      if (held?.rejection?.application !== application) return { ok: false, refusal: otherwise };
      const rejection = { ...held.rejection, objection };
      return stands({ documents: put(standing.documents, family, { ...held, rejection, version: held.version + 1 }) });
    }
    case 'step record': {
      const { record, from, to, on, facts, person, otherwise, untold, seat } = change;
      const held = standing.records.get(refKey(record));
      if (!from.includes(held?.state ?? absent)) return { ok: false, refusal: otherwise };
      if (untold && held && holdsFact(held, untold.fact)) return { ok: false, refusal: untold.otherwise };
      const kept = { kind: record.kind, facts: { ...held?.facts, ...facts } };
      // How many seats there were is not counted again: they may have become fewer since.
      if (seat && 'givenBackBy' in seat && !seatedIn(kept).includes(seat.givenBackBy)) return { ok: false, refusal: otherwise };
      const next: KeptRecord = {
        ...record,
        branch,
        state: to,
        since: seat && held ? held.since : on,
        facts: withSeat(kept, seat),
        person: Object.keys(person).length > 0 ? person : (held?.person ?? {}),
        version: (held?.version ?? 0) + 1,
      };
      return stands({ records: put(standing.records, refKey(record), next) });
    }
    case 'open task': {
      const { task, again } = change;
      return standing.tasks.has(task.name) && !again
        ? stands({})
        : stands({ tasks: put(standing.tasks, task.name, { ...task, branch, state: 'open' }) });
    }
    case 'close task': {
      const held = standing.tasks.get(change.task.name);
      return stands({ tasks: put(standing.tasks, change.task.name, held && held !== 'done' ? { ...held, state: 'done' } : 'done') });
    }
    case 'change client':
      return standing.client ? stands({ client: withChanges(standing.client, change) }) : { ok: false, refusal: change.otherwise };
    case 'assign client':
      return standing.client ? stands({ client: { ...standing.client, ...change.after } }) : { ok: false, refusal: change.otherwise };
    case 'move client':
      return standing.client ? stands(inBranch(standing, standing.client, change.to)) : { ok: false, refusal: change.otherwise };
    // Another subject's record is not looked at again: when this was told, it stood as it had to.
    case 'see record':
    case 'plan reminder':
    case 'restore':
    case 'mark amended':
      return stands({});
  }
};

/** Nobody of the new branch has a place yet. */
const inBranch = ({ documents, records, tasks }: Standing, client: Client, branch: string): Partial<Standing> => {
  const moved = <Kept extends object>(map: ReadonlyMap<string, Kept>) => new Map([...map].map(([key, kept]) => [key, { ...kept, branch }]));
  const none = Object.fromEntries(places.map((place) => [place, undefined]));
  return {
    client: { ...client, ...none, branch },
    documents: moved(documents) as Standing['documents'],
    records: moved(records),
    tasks: new Map([...tasks].map(([name, task]) => [name, task === 'done' ? task : { ...task, branch }])),
  };
};

const withDocument = (
  standing: Standing,
  { family, kinds, from, otherwise }: Extract<Change, { do: 'send renewal' | 'decide renewal' }>,
  step: (held: ResidenceDocument) => ResidenceDocument,
): Applied => {
  const held = standing.documents.get(family);
  if (!held || !kinds.includes(held.card.kind) || !from.includes(held.state)) return { ok: false, refusal: otherwise };
  return {
    ok: true,
    standing: { ...standing, documents: put(standing.documents, family, { ...step(held), version: held.version + 1 }) },
  };
};
