/**
 * What is kept about clients in guidance, in memory: the ports of the functions under the conditions of the table, for numbers of clients at which a store
 * would measure itself. What the rows of many clients have in common is kept once.
 */
import type { Client } from '../../../functions/clients/client.ts';
import type { ClientFile } from '../../../functions/clients/client-file.ts';
import { apply } from '../../../functions/history/apply.ts';
import { fileOf } from '../../../functions/history/fold.ts';
import { nothingYet, type Standing } from '../../../functions/history/standing.ts';
import type { PlannedReminder } from '../../../functions/residence/climb.ts';
import { comesBack, dueAt, type Reminder } from '../../../functions/residence/ledger.ts';
import type { Ending, Ledger } from '../../../functions/residence/reminders-ledger.ts';
import type { Change } from '../../../functions/submissions/submission.ts';
import type { Task, TaskRef } from '../../../functions/tasks/task.ts';
import type { Tasks } from '../../../functions/tasks/tasks.ts';
import type { Watch, Watches } from '../../../functions/watch/watches.ts';
import { Temporal } from '../../../schemas/kernel/time.ts';

/** A row that ended without being sent: most rows do, and of these only whose they are differs. */
class EndedRow implements Reminder {
  readonly #plan: PlannedReminder;
  readonly #of: Client;
  readonly #ending: Ending;

  constructor(plan: PlannedReminder, of: Client, ending: Ending) {
    this.#plan = plan;
    this.#of = of;
    this.#ending = ending;
  }

  get id() {
    return this.#plan.id;
  }
  get ladder() {
    return this.#plan.ladder;
  }
  get ladderVersion() {
    return this.#plan.ladderVersion;
  }
  get rung() {
    return this.#plan.rung;
  }
  get recipient() {
    return this.#plan.recipient;
  }
  get anchor() {
    return this.#plan.anchor;
  }
  get on() {
    return this.#plan.on;
  }
  get sendAt() {
    return this.#plan.sendAt;
  }
  get client() {
    return this.#of.id;
  }
  get branch() {
    return this.#of.branch;
  }
  get family() {
    return 'guidance' as const;
  }
  get state() {
    return this.#ending.state;
  }
  get explanation() {
    return this.#ending.explanation;
  }
}

const days = new Map<string, Temporal.PlainDate>();
const moments = new Map<number, Temporal.Instant>();
const texts = new Map<string, unknown>();

/** Of what is equal for many clients, days and moments and texts, one is kept. Each day of its own would cost the collector of garbage an entry in the polyfill's table. */
const shared = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Temporal.PlainDate) return one(days, value.toString(), value) as T;
  if (value instanceof Temporal.Instant) return one(moments, value.epochMilliseconds, value) as T;
  if ('nl' in value && 'en' in value) return one(texts, `${value.nl}\n${value.en}`, value) as T;
  if (Array.isArray(value)) return value.map(shared) as T;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shared(each)])) as T;
};

const one = <K, V>(known: Map<K, V>, key: K, value: V): V => {
  const first = known.get(key);
  if (first !== undefined) return first;
  known.set(key, value);
  return value;
};

interface Kept {
  standing: Standing & { readonly client: Client };
  rows: Reminder[];
  watch: Watch | undefined;
  /** Milliseconds at which the earliest planned row is due; undefined: not known. */
  next: number | undefined;
}

export class KeptClients {
  readonly #kept = new Map<string, Kept>();
  readonly #inBranch = new Map<string, Kept[]>();
  readonly #plans = new Map<string, PlannedReminder>();
  readonly #endings = new Map<string, Ending>();

  add(newcomer: Client): void {
    const client = shared(newcomer);
    const kept: Kept = { standing: { ...nothingYet, client }, rows: [], watch: undefined, next: undefined };
    this.#kept.set(client.id, kept);
    const inBranch = this.#inBranch.get(client.branch);
    if (inBranch) inBranch.push(kept);
    else this.#inBranch.set(client.branch, [kept]);
  }

  #of(client: string): Kept {
    const kept = this.#kept.get(client);
    if (!kept) throw new Error('there is no such client');
    return kept;
  }

  /** All changes happen, or none. */
  write(client: string, changes: readonly Change[]): void {
    const kept = this.#of(client);
    let standing: Standing = kept.standing;
    for (const change of changes) {
      const applied = apply(standing, shared(change), kept.standing.client.branch);
      if (!applied.ok) throw new Error(`refused: ${applied.refusal.detail.en}`);
      standing = applied.standing;
    }
    kept.standing = { ...standing, client: kept.standing.client };
  }

  file(client: string): ClientFile {
    const { standing, rows } = this.#of(client);
    return { ...fileOf(standing, standing.client), reminders: rows };
  }

  version(client: string): number {
    return this.#of(client).standing.records.get('trajectory')?.version ?? 0;
  }

  #plan(planned: PlannedReminder): PlannedReminder {
    const { id, ladder, ladderVersion, rung, recipient, anchor, on, sendAt } = planned;
    return one(this.#plans, `${id} ${sendAt.epochMilliseconds}`, {
      ...{ id, ladder, ladderVersion, rung, recipient, anchor, on, sendAt },
    });
  }

  /** Changes a row if it is as expected. */
  #change(client: string, id: string, isExpected: (row: Reminder) => boolean, changed: (row: Reminder, kept: Kept) => Reminder): boolean {
    const kept = this.#of(client);
    const place = kept.rows.findIndex((row) => row.id === id);
    const row = kept.rows[place];
    if (!row || !isExpected(row)) return false;
    // A reading keeps the rows that it was given.
    kept.rows = kept.rows.with(place, changed(row, kept));
    kept.next = undefined;
    return true;
  }

  readonly ledger: Pick<Ledger, 'due' | 'plan' | 'postpone' | 'explain' | 'claim' | 'release' | 'sent'> = {
    due: async (branch, now) => {
      const millis = now.epochMilliseconds;
      const due: Reminder[] = [];
      for (const kept of this.#inBranch.get(branch) ?? []) {
        kept.next ??= Math.min(...kept.rows.filter(({ state }) => state === 'planned').map(({ sendAt }) => sendAt.epochMilliseconds));
        if (kept.next > millis) continue;
        due.push(...kept.rows.filter((row) => row.state === 'planned' && Temporal.Instant.compare(row.sendAt, now) <= 0));
      }
      return due.toSorted((one, other) => Temporal.Instant.compare(one.sendAt, other.sendAt)).slice(0, 100);
    },

    plan: async (client, branch, reminder) => {
      const kept = this.#of(client);
      const plan = this.#plan(reminder);
      const planned: Reminder = { ...plan, client, family: 'guidance', branch, state: 'planned' };
      if (kept.rows.some(({ id }) => id === reminder.id)) {
        this.#change(client, reminder.id, comesBack, () => planned);
      } else {
        kept.rows = [...kept.rows, planned];
        kept.next = undefined;
      }
    },

    postpone: async ({ client, id }, sendAt) =>
      this.#change(
        client,
        id,
        ({ state }) => state === 'planned',
        (row) => ({ ...row, sendAt: shared(sendAt) }),
      ),

    explain: async ({ client, id }, { state, explanation }, now) =>
      this.#change(
        client,
        id,
        (row) => row.state === 'planned' || (row.state === 'claimed' && Temporal.Instant.compare(dueAt(row), now) <= 0),
        (row, kept) =>
          new EndedRow(this.#plan(row), kept.standing.client, one(this.#endings, `${state} ${explanation}`, { state, explanation })),
      ),

    claim: async (rows, { message }, now, leaseUntil) => {
      const mayHave = (row: Reminder) =>
        row.state === 'planned' || (row.state === 'claimed' && row.message === message && Temporal.Instant.compare(dueAt(row), now) <= 0);
      const found = rows.map(({ client, id }) => this.#of(client).rows.find((row) => row.id === id));
      if (!found.every((row) => row && mayHave(row))) return false;
      for (const { client, id } of rows) this.#change(client, id, mayHave, (row) => ({ ...row, state: 'claimed', message, leaseUntil }));
      return true;
    },

    release: async (rows, message) => {
      const isIts = (row: Reminder) => row.state === 'claimed' && row.message === message;
      for (const { client, id } of rows)
        this.#change(client, id, isIts, ({ message: _, leaseUntil: __, ...row }) => ({ ...row, state: 'planned' }));
    },

    sent: async (rows, message, sentAt) => {
      const isIts = (row: Reminder) => row.state === 'claimed' && row.message === message;
      for (const { client, id, lateDays } of rows) {
        const noted = this.#change(client, id, isIts, ({ leaseUntil: _, ...row }) => ({
          ...row,
          state: 'sent',
          sentAt: shared(sentAt),
          lateDays,
        }));
        if (!noted) throw new Error('a row went out that its sender did not have');
      }
    },
  };

  readonly watches: Pick<Watches, 'of' | 'take' | 'park' | 'end'> = {
    of: async (client) => this.#of(client).watch,

    take: async ({ client, run }) => {
      const kept = this.#of(client);
      if (kept.watch && kept.watch.run > run) return false;
      kept.watch = { run, state: 'running' };
      return true;
    },

    park: async ({ client, run }, { version }, token) => {
      const kept = this.#of(client);
      if (kept.watch?.run !== run || this.version(client) !== version) return 'changed';
      kept.watch = { run, state: 'running', token, version };
      return 'parked';
    },

    end: async ({ client, run }, { version }, reason) => {
      const kept = this.#of(client);
      if (kept.watch?.run !== run || this.version(client) !== version) return false;
      kept.watch = { run, state: 'ended', version, reason };
      return true;
    },
  };

  readonly tasks: Pick<Tasks, 'open' | 'keepOpen' | 'move' | 'close'> = {
    open: async (_, task) => this.write(task.of, [{ do: 'open task', task }]),
    keepOpen: async (_, task) => {
      if (!this.#openTask(task)) this.write(task.of, [{ do: 'open task', task, again: true }]);
    },
    move: async (task, dueOn) => {
      const held = this.#openTask(task);
      if (held) this.write(task.of, [{ do: 'open task', task: { ...held, dueOn }, again: true }]);
    },
    close: async (_, task) => {
      const held = this.#openTask(task);
      if (held) this.write(task.of, [{ do: 'close task', task, on: held.dueOn }]);
    },
  };

  #openTask({ of, name }: TaskRef): Task | undefined {
    const held = this.#of(of).standing.tasks.get(name);
    return held !== 'done' && held?.state === 'open' ? held : undefined;
  }

  /** Gives the trajectory a new version, so that its workflow looks again. */
  nudge(client: string): void {
    const kept = this.#of(client);
    const record = kept.standing.records.get('trajectory');
    if (!record) return;
    const records = new Map(kept.standing.records).set('trajectory', { ...record, version: record.version + 1 });
    kept.standing = { ...kept.standing, records };
  }
}
