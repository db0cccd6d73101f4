/** What was told about one session: who was invited, who came, who received the certificate there. A pure reading of its history. */
import type { Json } from '../../schemas/kernel/json.ts';
import type { Entry } from '../history/entries.ts';

export interface ToldOf {
  readonly client: string;
  readonly invitedOn?: string | undefined;
  /** Whether they were there; absent while no list tells. */
  readonly attended?: boolean | undefined;
  readonly received?: true | undefined;
}

export interface ToldOfSession {
  /** In the order in which they were first told of. */
  readonly people: readonly ToldOf[];
  readonly heldOn: string | undefined;
}

const rowsOf = (rows: Json | undefined): readonly Readonly<Record<string, Json>>[] =>
  (Array.isArray(rows) ? rows : []).flatMap((row) => (typeof row === 'object' && row !== null && !Array.isArray(row) ? [row] : []));

export const toldOfSession = (entries: readonly Entry[]): ToldOfSession => {
  const people = new Map<string, ToldOf>();
  const tell = (client: Json | undefined, what: Omit<ToldOf, 'client'>) => {
    const id = String(client);
    people.set(id, { ...people.get(id), client: id, ...what });
  };
  let heldOn: string | undefined;
  for (const { first, answers } of entries) {
    switch (first.form) {
      case 'pvt-invited':
        tell(answers['clientId'], { invitedOn: String(answers['invitedOn']) });
        break;
      case 'pvt-attended':
        heldOn = String(answers['heldOn']);
        for (const row of rowsOf(answers['attendance'])) tell(row['clientId'], { attended: row['attended'] === true });
        break;
      case 'pvt-ceremony-held':
        heldOn = String(answers['heldOn']);
        for (const row of rowsOf(answers['recipients'])) tell(row['clientId'], { attended: true, received: true });
        break;
      default:
        break;
    }
  }
  return { people: [...people.values()], heldOn };
};
