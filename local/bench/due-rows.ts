/**
 * What finding the due reminders costs among so many planned ones: the application's own query, its consumed capacity as the store reports it.
 * Runs in a process of its own, because the SDK keeps the store that it first saw: `due-rows.ts 10000 50` (planned, due) prints what it took as JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { marshall } from '@aws-sdk/util-dynamodb';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { virtualClock } from '../clock.ts';
import { pointSdkAt } from '../sdk.ts';
import { type Consumed, capacities } from './capacities.ts';
import { percentile } from './figures.ts';
import { storeWith } from './loaded-store.ts';
import { plannedRows } from './planned-rows.ts';

export interface DueCost {
  readonly planned: number;
  readonly due: number;
  /** Read units of one call. */
  readonly units: number;
  /** Items that the store looked at for it. */
  readonly looked: number;
  readonly medianMilliseconds: number;
  readonly fillSeconds: number;
}

const tableName = 'wegwijs';
const branches = ['maassluis', 'vlaardingen', 'schiedam', 'rotterdam', 'delft'] as const;
const calls = 200;
const now = momentOn(Temporal.PlainDate.from('2027-02-10'), '08:00');

const asJson = function* (items: Iterable<Record<string, unknown>>): Generator<string> {
  for (const item of items) yield JSON.stringify(marshall(item));
};

const measure = async (planned: number, due: number, folder: string): Promise<DueCost> => {
  const began = performance.now();
  const store = await storeWith(folder, tableName, asJson(plannedRows({ branches, rows: planned, due, now })));
  const fillSeconds = (performance.now() - began) / 1000;
  try {
    pointSdkAt({ dynamodb: store.endpoint, services: store.endpoint });
    const consumed = capacities();
    const ledger = ledgerTable({ clock: virtualClock(now), setting: (name) => (name === 'TABLE_NAME' ? tableName : name) });
    const times: number[] = [];
    for (let call = 0; call < calls; call += 1) {
      const before = performance.now();
      const rows = await ledger.due(branches[0], now);
      times.push(performance.now() - before);
      if (rows.length !== due) throw new Error(`${rows.length} rows are due, not ${due}`);
    }
    const most = (figure: keyof Consumed) => Math.max(...consumed.map((each) => each[figure]));
    return { planned, due, units: most('units'), looked: most('looked'), medianMilliseconds: percentile(times, 0.5), fillSeconds };
  } finally {
    await store.close();
  }
};

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-due-'));
try {
  process.stdout.write(JSON.stringify(await measure(Number(process.argv[2]), Number(process.argv[3]), folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
