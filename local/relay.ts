/**
 * `SMTP_URL`: sends what comes into the outbox on for real. A message goes out again when it is not known whether it arrived; its Message-ID is
 * derived from the header by which the outbox folds, so that mail servers fold it too.
 */
import { createHash } from 'node:crypto';
import type { Outbox, ShownMessage } from './outbox.ts';
import { foldingHeader } from './outbox.ts';

/** Sends one message; rejects when it was not taken. */
export type Transport = (mail: {
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}) => Promise<void>;

export const messageId = ({ id, from, headers }: Pick<ShownMessage, 'id' | 'from' | 'headers'>): string => {
  const name = Object.entries(headers).find(([header]) => header.toLowerCase() === foldingHeader.toLowerCase())?.[1] ?? id;
  const domain =
    from
      .split('@')
      .at(-1)
      ?.replaceAll(/[^\w.-]/g, '') || 'localhost';
  return `<${createHash('sha256').update(name).digest('hex').slice(0, 24)}@${domain}>`;
};

const retryMilliseconds = 30_000;

/** Sends on what the outbox holds for it, one message at a time, oldest first. */
export class Relay {
  readonly #outbox: Outbox;
  readonly #send: Transport;
  readonly #failed: (error: unknown) => void;
  #running = false;
  #closed = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(outbox: Outbox, send: Transport, failed: (error: unknown) => void) {
    this.#outbox = outbox;
    this.#send = send;
    this.#failed = failed;
  }

  /** Sends what waits, now and whenever something comes. */
  start(): void {
    this.#outbox.onKept = () => void this.run();
    void this.run();
  }

  async run(): Promise<void> {
    if (this.#running || this.#closed) return;
    this.#running = true;
    clearTimeout(this.#timer);
    try {
      for (let next = this.#outbox.toRelay(); next !== undefined && !this.#closed; next = this.#outbox.toRelay()) {
        const { from, to, subject, text, html, headers } = next.message;
        await this.#send({ messageId: messageId(next.message), from, to, subject, text, html, headers });
        this.#outbox.relayed(next.number);
      }
    } catch (fault) {
      this.#failed(fault);
      if (!this.#closed) this.#timer = setTimeout(() => void this.run(), retryMilliseconds);
    } finally {
      this.#running = false;
    }
  }

  close(): void {
    this.#closed = true;
    this.#outbox.onKept = undefined;
    clearTimeout(this.#timer);
  }
}

/** A transport to the server that `url` names (`smtp://localhost:1025`). */
export const smtp = async (url: string): Promise<Transport> => {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(url);
  return async (mail) => {
    await transport.sendMail({ ...mail, to: [...mail.to], headers: { ...mail.headers }, disableFileAccess: true, disableUrlAccess: true });
  };
};
