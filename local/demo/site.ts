/** The local system as the demo uses it: over HTTP, as any client would. */
import * as z from 'zod';
import type { ExampleLine } from '../../examples/permits/lines.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type ApiClient, apiClient, good, type Schemas, sendAnswers } from '../client/client.ts';
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

export type Mail = z.output<typeof mail>;
type Row = Schemas['ClientsTimelineAnswer']['reminders'][number];

/** A row of the ledger, as far as the demo looks at it. */
export interface LedgerRow extends Pick<Row, 'id' | 'rung' | 'recipient' | 'subject' | 'plannedFor' | 'state'> {
  readonly explanation?: string | undefined;
  readonly sentAt?: string | undefined;
  readonly lateDays?: number | undefined;
}

export class Site {
  readonly #url: string;
  /** By persona; forgotten when the clock moves, since a token lives an hour. */
  readonly #tokens = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  /** What only the local system has, under `/_local`. */
  async #local(method: 'GET' | 'POST', path: `/_local/${string}`, body?: unknown): Promise<unknown> {
    const response = await fetch(new URL(path, this.#url), {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  }

  #api(persona: string): ApiClient {
    return apiClient(this.#url, async () => {
      const known = this.#tokens.get(persona);
      const { token } = known ? { token: known } : tokenAnswer.parse(await this.#local('POST', '/_local/token', { persona }));
      this.#tokens.set(persona, token);
      return token;
    });
  }

  async submit({ as, form, key, answers }: ExampleLine): Promise<void> {
    await sendAnswers(this.#api(as), { form, key, answers });
  }

  /** Moves the clock and waits until all that came due has been done. */
  async moveClock(to: { readonly to: string } | { readonly advance: string }): Promise<void> {
    this.#tokens.clear();
    await this.#local('POST', '/_local/clock', to);
  }

  /** Where the clock stands. */
  async now(): Promise<Temporal.Instant> {
    return Temporal.Instant.from(clockAnswer.parse(await this.#local('GET', '/_local/clock')).now);
  }

  /** From now on that part does nothing until then. */
  async fail(part: Part, until: Temporal.Instant): Promise<void> {
    await this.#local('POST', '/_local/outage', { part, until: until.toString() });
  }

  async outbox(): Promise<readonly Mail[]> {
    return outboxAnswer.parse(await this.#local('GET', '/_local/outbox')).messages;
  }

  /** The reminders of a client as the ledger has them. */
  async ledgerOf(client: string, as: string): Promise<readonly LedgerRow[]> {
    const asked = this.#api(as).GET('/api/clients/{id}/timeline', { params: { path: { id: client } } });
    return (await good('the timeline of a client', asked)).reminders;
  }
}
