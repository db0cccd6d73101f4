/**
 * Soaking: 50 submissions a second, for half a minute, of a form of 250 questions, through HTTP on one machine with the real store. All must be
 * stored and none twice, though every tenth is sent twice under the same key. Fails otherwise; how long each took is printed.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { percentile, type Row } from './figures.ts';
import { answersToSheet, sheetId } from './soak/sheet.ts';

const perSecond = 50;
/** At most a minute, whatever is asked. */
const seconds = Math.min(60, Number(process.env['BENCH_SOAK_SECONDS'] ?? 30));
const clients = 20;

export interface Soaked {
  readonly sent: number;
  readonly twice: number;
  readonly stored: number;
  readonly storedOnce: number;
  readonly refused: number;
  readonly milliseconds: readonly number[];
  readonly faults: readonly string[];
}

interface Served {
  readonly url: string;
  readonly token: string;
}

/** The next message of the child; what it says is agreed with `soak/serve.ts`. */
const told = async <Message>(child: ChildProcess): Promise<Message> => {
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the system ended with ${code}`);
    }),
  ])) as [Message];
  return message;
};

const aClient = {
  nameOnCard: 'Voorbeeld',
  birthDate: '1990',
  sex: 'female',
  inflow: 'azc',
  settledOn: '2025-10-01',
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: true,
  safeToContact: true,
};

export const soak = async (forSeconds = seconds): Promise<Soaked> => {
  const child = fork(fileURLToPath(new URL('soak/serve.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  try {
    const { url, token } = await told<Served>(child);
    const send = async (form: string, key: string, answers: unknown) => {
      const response = await fetch(`${url}/api/forms/${form}/submissions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(answers),
        signal: AbortSignal.timeout(30_000),
      });
      return { status: response.status, body: await response.text() };
    };
    const ids = await Promise.all(
      Array.from({ length: clients }, async () => {
        const id = randomUUID();
        const { status, body } = await send('client-registration', id, aClient);
        if (status !== 201) throw new Error(`a client was not registered: ${body}`);
        return id;
      }),
    );
    const faults: string[] = [];
    const milliseconds: number[] = [];
    const keys: string[] = [];
    const running: Promise<void>[] = [];
    let refused = 0;
    let twice = 0;
    const sending = async (key: string, turn: number): Promise<void> => {
      const begin = performance.now();
      const { status, body } = await send(sheetId, key, answersToSheet(ids[turn % clients] ?? '', turn));
      milliseconds.push(performance.now() - begin);
      if (status === 201) return;
      refused += 1;
      if (faults.length < 5) faults.push(`${status}: ${body.slice(0, 300)}`);
    };
    const begin = performance.now();
    for (let turn = 0; turn < perSecond * forSeconds; turn += 1) {
      // At its moment, whether or not the ones before it were answered: a slow system does not get fewer.
      await pause(Math.max(0, begin + (turn * 1000) / perSecond - performance.now()));
      const key = randomUUID();
      keys.push(key);
      running.push(sending(key, turn));
      if (turn % 10 === 9) {
        twice += 1;
        running.push(sending(key, turn));
      }
    }
    await Promise.all(running);
    child.send('stored');
    const { ids: found } = await told<{ readonly ids: readonly string[] }>(child);
    const unique = new Set(found);
    return {
      sent: keys.length,
      twice,
      stored: found.length,
      storedOnce: keys.filter((key) => unique.has(key)).length,
      refused,
      milliseconds,
      faults,
    };
  } finally {
    child.send('close');
    await Promise.race([once(child, 'exit'), pause(10_000)]);
    child.kill();
  }
};

/** What went wrong; empty when all were stored, once. */
export const lossesOf = ({ sent, stored, storedOnce, refused, faults }: Soaked): string[] => [
  ...(storedOnce === sent ? [] : [`${sent - storedOnce} of ${sent} were not stored`]),
  ...(stored === storedOnce ? [] : [`${stored - storedOnce} were stored that nobody sent, or twice`]),
  ...(refused === 0 ? [] : [`${refused} were not answered with a receipt: ${faults.join('; ')}`]),
];

export const benchSoak = async (): Promise<void> => {
  const soaked = await soak();
  const losses = lossesOf(soaked);
  const { sent, twice, stored, milliseconds } = soaked;
  const row: Row = {
    name: `${perSecond} a second, ${seconds} s`,
    sent,
    'of these twice': twice,
    stored,
    'p50 ms': Math.round(percentile(milliseconds, 0.5)),
    'p95 ms': Math.round(percentile(milliseconds, 0.95)),
    'p99 ms': Math.round(percentile(milliseconds, 0.99)),
    'longest ms': Math.round(Math.max(...milliseconds)),
  };
  console.table([row]);
  if (losses.length > 0) throw new Error(losses.join('\n'));
  console.log('All were stored, and none twice.');
};
