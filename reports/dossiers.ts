/** When each reunification dossier was open. A client has one dossier, which may be closed and reopened. */
import type { Book, Entry } from './book.ts';
import { inOrder } from './fact.ts';

export interface Dossier {
  readonly client: string;
  readonly opened: Entry<'dossier-opened'>;
  /** Days (ISO) from which it was open, and the last day, if that came. */
  readonly spells: readonly { readonly from: string; readonly till: string | undefined }[];
}

export const dossiersOf = (book: Book): readonly Dossier[] => {
  const turns = [...book.until('dossier-closed'), ...book.until('dossier-reopened')].toSorted(inOrder);
  return book.until('dossier-opened').map((opened) => {
    const spells: { from: string; till: string | undefined }[] = [{ from: opened.day, till: undefined }];
    for (const turn of turns.filter(({ client }) => client === opened.client)) {
      const last = spells.at(-1);
      if (turn.form === 'dossier-closed' && last && last.till === undefined) last.till = turn.day;
      if (turn.form === 'dossier-reopened' && last?.till !== undefined) spells.push({ from: turn.day, till: undefined });
    }
    return { client: opened.client ?? opened.id, opened, spells };
  });
};

/** Open at some moment of these days; the day of closing is one. */
export const wasOpen = ({ spells }: Dossier, from: string, till: string): boolean =>
  spells.some((spell) => spell.from <= till && (spell.till === undefined || spell.till >= from));
