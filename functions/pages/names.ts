/** What the ids among answers stand for, looked up for the reader: within need-to-know, each file at most once. */
import { formOf } from '../../schemas/forms/index.ts';
import { isRecordKind, recordKindOf } from '../../schemas/records/index.ts';
import { type AnswersGiven, type Names, type Reference, referencesIn } from '../../web/answer-facts.tsx';
import { showMoment } from '../../web/dates.ts';
import type { Fields } from '../../web/form-inputs.ts';
import type { Lang } from '../../web/language.ts';
import { recordText } from '../../web/record-text.ts';
import { words } from '../../web/words.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { KeptRecord } from '../records/record.ts';
import { isUuid, type PagesNeeds, type Person } from './visit.ts';

interface Reading {
  readonly person: Person;
  readonly branch: string;
  /** The client whom the answers are about. */
  readonly client: string | undefined;
  readonly lang: Lang;
}

export const namesIn = async (needs: PagesNeeds, fields: Fields, answers: AnswersGiven, reading: Reading): Promise<Names> => {
  const files = new Map<string, Promise<ClientFile | undefined>>();
  const file = (id: string): Promise<ClientFile | undefined> => {
    const found = files.get(id) ?? needs.clients.file(id, reading.person.actor);
    files.set(id, found);
    return found;
  };
  const nameOf = async (reference: Reference): Promise<string | undefined> => {
    switch (reference.control) {
      case 'client':
        return (await file(reference.id))?.client.person.nameOnCard;
      case 'member':
        return (await needs.members.find(reference.id))?.name;
      case 'submission': {
        const submission = await needs.submissions.find(reference.id, reading.person.actor);
        return submission && `${formOf(submission.form).title[reading.lang]}, ${showMoment(submission.at)}`;
      }
      case 'record': {
        const record = await recordOf(needs, reference, reading, file);
        return record && recordText(record, reading.lang);
      }
    }
  };
  const references = referencesIn(fields, answers).filter(({ id }) => isUuid(id));
  const named = await Promise.all(references.map(async (reference) => [reference.id, await nameOf(reference)] as const));
  return new Map(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
};

const recordOf = async (
  { records }: Pick<PagesNeeds, 'records'>,
  { id, kinds }: Reference,
  { branch, client }: Reading,
  file: (id: string) => Promise<ClientFile | undefined>,
): Promise<KeptRecord | undefined> => {
  const known = kinds.filter(isRecordKind);
  const hasClients = client !== undefined && known.some((kind) => recordKindOf(kind).of === 'client');
  const ofClient = hasClients ? (await file(client))?.records.find((record) => record.id === id) : undefined;
  if (ofClient) return ofClient;
  const ofBranch = known.filter((kind) => recordKindOf(kind).of === 'branch');
  const found = await Promise.all(ofBranch.map((kind) => records.ofBranch(branch, kind, id)));
  return found.find((record) => record !== undefined);
};

/** When nobody is signed in, a choice is kept and not shown. */
export const keptNames = (fields: Fields, answers: AnswersGiven, lang: Lang): Names =>
  new Map(referencesIn(fields, answers).map(({ id }) => [id, words.choiceKept[lang]]));
