/** A local system for a test file, and requests to it. */
import { connect } from 'node:net';
import { type LocalOptions, type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

process.env['LOG_LEVEL'] ??= 'silent';

export const start = Temporal.Instant.from('2026-11-23T09:00:00Z');

export const aSystem = (given: Partial<LocalOptions> = {}): Promise<LocalSystem> =>
  openLocalSystem({ data: ':memory:', clock: 'frozen', at: start, ...given });

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

const told = async (response: Response): Promise<Told> => ({
  status: response.status,
  headers: response.headers,
  body: (await response.json()) as Record<string, unknown>,
});

export const get = async (system: LocalSystem, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Told> =>
  told(await fetch(`${system.url}${path}`, { headers }));

export const post = async (
  system: LocalSystem,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Told> =>
  told(
    await fetch(`${system.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );

export const bearer = async (system: LocalSystem, persona = 'volunteer-guidance'): Promise<{ authorization: string }> => ({
  authorization: `Bearer ${await system.token(persona)}`,
});

/** Writes bytes to the server and gives all that it answers until it hangs up. */
export const raw = (system: LocalSystem, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(system.url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
