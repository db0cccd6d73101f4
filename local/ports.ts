/** Free ports on the loopback. SDK clients live as long as the process and keep the address they first saw, so a purpose keeps its port. */
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below those that Linux, macOS and Windows give to outgoing connections: while what listens is closed, none of them takes its port. */
const [lowest, highest] = [20_000, 32_000] as const;
const mostTries = 50;

const kept = new Map<string, number>();

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

const anyFree = async (): Promise<number> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error(`None of ${mostTries} ports from ${lowest} to ${highest} is free.`);
};

/** @throws when the port that this purpose had earlier in this process is taken: two local systems in one process cannot be told apart by the SDK. */
export const freePort = async (purpose: string): Promise<number> => {
  const before = kept.get(purpose);
  if (before === undefined) {
    const port = await anyFree();
    kept.set(purpose, port);
    return port;
  }
  if (!(await isFree(before))) throw new Error(`Port ${before} for ${purpose} is taken: one process can hold one local system at a time.`);
  return before;
};
