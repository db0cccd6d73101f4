/** The local system as the demo uses it: over HTTP, as any client would. */
import * as z from 'zod';
import type { ExampleLine } from '../../examples/permits/lines.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Part } from '../outages.ts';

const clockAnswer = z.object({ now: z.string() });
const tokenAnswer = z.object({ token: z.string() });
const mail = z.object({
  at: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.optional(z.record(z.string(), z.string())),
  /** How often the same message came again, by its id. */
  folded: z.optional(z.number()),
});
const outboxAnswer = z.object({ messages: z.array(mail) });
const reminder = z.object({
  id: z.string(),
  rung: z.string(),
  recipient: z.string(),
  subject: z.object({ nl: z.string(), en: z.string() }),
  plannedFor: z.string(),
  state: z.enum(['planned', 'claimed', 'sent', 'cancelled', 'superseded', 'stale']),
  explanation: z.optional(z.string()),
  sentAt: z.optional(z.string()),
  lateDays: z.optional(z.number()),
});
const timeline = z.object({ reminders: z.array(reminder) });

export type Mail = z.output<typeof mail>;
export type LedgerRow = z.output<typeof reminder>;

export class Site {
  readonly #url: string;
  /** By persona; forgotten when the clock moves, since a token lives an hour. */
  readonly #tokens = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  async #call(method: 'GET' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}): Promise<unknown> {
    const response = await fetch(new URL(path, this.#url), {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  }

  async #authorization(persona: string): Promise<Record<string, string>> {
    const known = this.#tokens.get(persona);
    const { token } = known ? { token: known } : tokenAnswer.parse(await this.#call('POST', '/_local/token', { persona }));
    this.#tokens.set(persona, token);
    return { authorization: `Bearer ${token}` };
  }

  async submit({ as, form, key, answers }: ExampleLine): Promise<void> {
    await this.#call('POST', `/api/forms/${form}/submissions`, answers, { ...(await this.#authorization(as)), 'idempotency-key': key });
  }

  /** Moves the clock and waits until all that came due has been done. */
  async moveClock(to: { readonly to: string } | { readonly advance: string }): Promise<void> {
    this.#tokens.clear();
    await this.#call('POST', '/_local/clock', to);
  }

  /** Where the clock stands. */
  async now(): Promise<Temporal.Instant> {
    return Temporal.Instant.from(clockAnswer.parse(await this.#call('GET', '/_local/clock')).now);
  }

  /** From now on that part does nothing until then. */
  async fail(part: Part, until: Temporal.Instant): Promise<void> {
    await this.#call('POST', '/_local/outage', { part, until: until.toString() });
  }

  async outbox(): Promise<readonly Mail[]> {
    return outboxAnswer.parse(await this.#call('GET', '/_local/outbox')).messages;
  }

  /** The reminders of a client as the ledger has them. */
  async ledgerOf(client: string, as: string): Promise<readonly LedgerRow[]> {
    return timeline.parse(await this.#call('GET', `/api/clients/${client}/timeline`, undefined, await this.#authorization(as))).reminders;
  }
}
