/** Free ports on the loopback. SDK clients live as long as the process and keep the address they first saw, so a purpose keeps its port. */
import { createServer } from 'node:net';

const kept = new Map<string, number>();

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });

/** @throws when the port that this purpose had earlier in this process is taken: two local systems in one process cannot be told apart by the SDK. */
export const freePort = async (purpose: string): Promise<number> => {
  const before = kept.get(purpose);
  const port = await tryPort(before ?? 0);
  if (port === undefined) throw new Error(`Port ${before ?? 0} for ${purpose} is taken: one process can hold one local system at a time.`);
  kept.set(purpose, port);
  return port;
};
