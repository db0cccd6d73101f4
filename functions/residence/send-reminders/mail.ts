/** The way out for messages. */

export interface Letter {
  /** The same message always has the same key, so that a double can be folded. */
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where the reader writes to if they want no more of these; staff have no such address (docs/messages.md). */
  readonly unsubscribeAt?: string;
}

export interface Mail {
  /** Throws `MailNotTaken` when the message was certainly not accepted; any other fault leaves that open. */
  send(letter: Letter): Promise<void>;
}

export class MailNotTaken extends Error {
  override readonly name = 'mail-not-taken';
}
