/** The mail that was sent, kept before the sender is answered. A message that was there already is folded, as mail servers fold an equal Message-ID. */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../schemas/kernel/time.ts';
import type { Records } from './records.ts';

/** The header by which a message is known; the ledger row gives it. */
export const foldingHeader = 'X-Wegwijs-Message';

export interface Message {
  readonly id: string;
  /** By the movable clock. */
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the sender wants to hear again when the message bounces; the reader does not see it. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** As it is shown: `folded` counts how often the same message came again. */
export type ShownMessage = Message & { readonly folded: number };

export type Draft = Omit<Message, 'id' | 'at'>;

const shown = (row: Record<string, unknown>): ShownMessage => ({
  ...(JSON.parse(String(row['doc'])) as Message),
  folded: Number(row['folded']),
});

const headerOf = (draft: Draft, name: string): string | undefined =>
  Object.entries(draft.headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

export class Outbox {
  readonly #clock: Clock;
  readonly #records: Records;
  /** How many messages were kept since the start; folded ones do not count. */
  kept = 0;
  /** Called when a message was kept that is to be sent on. */
  onKept: (() => void) | undefined;
  readonly #sendsOn: boolean;

  /** Only what comes in while `sendsOn` is sent on: nobody wants last year's examples in the post. */
  constructor(clock: Clock, records: Records, sendsOn = false) {
    this.#clock = clock;
    this.#records = records;
    this.#sendsOn = sendsOn;
  }

  /** Keeps the message and gives its id; that of the first one if it is folded. */
  keep(draft: Draft): string {
    const fold = headerOf(draft, foldingHeader);
    if (fold !== undefined) {
      const first = this.#records.rows('SELECT doc, folded FROM messages WHERE fold = ?', fold)[0];
      if (first !== undefined) {
        this.#records.change('UPDATE messages SET folded = folded + 1 WHERE fold = ?', fold);
        return shown(first).id;
      }
    }
    const message: Message = { id: randomUUID(), at: this.#clock.now().toString(), ...draft };
    const relayed = this.#sendsOn ? 0 : 1;
    this.#records.change('INSERT INTO messages (fold, relayed, doc) VALUES (?, ?, ?)', fold ?? null, relayed, JSON.stringify(message));
    this.kept += 1;
    this.onKept?.();
    return message.id;
  }

  /** Newest last. */
  messages(to?: string): ShownMessage[] {
    const all = this.#records.rows('SELECT doc, folded FROM messages ORDER BY number').map(shown);
    return to === undefined ? all : all.filter((message) => message.to.some((address) => address.toLowerCase() === to.toLowerCase()));
  }

  /** The message that was kept next after the one of that number. */
  after(number: number): { readonly number: number; readonly message: Message } | undefined {
    const row = this.#records.rows('SELECT number, doc, folded FROM messages WHERE number > ? ORDER BY number LIMIT 1', number)[0];
    return row && { number: Number(row['number']), message: shown(row) };
  }

  /** The oldest message that is still to be sent on. */
  toRelay(): { readonly number: number; readonly message: ShownMessage } | undefined {
    const row = this.#records.rows('SELECT number, doc, folded FROM messages WHERE relayed = 0 ORDER BY number LIMIT 1')[0];
    return row && { number: Number(row['number']), message: shown(row) };
  }

  relayed(number: number): void {
    this.#records.change('UPDATE messages SET relayed = 1 WHERE number = ?', number);
  }
}
