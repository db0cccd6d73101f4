/** `npm start`: Wegwijs on one machine. */
import { parseArgs } from 'node:util';
import { personas } from './personas.ts';
import type { ClockMode } from './position.ts';
import { openLocalSystem } from './system.ts';

const usage = 'Usage: npm start -- [--port 3000] [--host 127.0.0.1] [--data .data] [--clock running|frozen] [--no-seed] [--log]';

interface Given {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly clock: ClockMode;
  readonly seed: boolean;
  readonly log: boolean;
}

/** @throws when an option is unknown or makes no sense. */
const given = (): Given => {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: 'string', default: process.env['PORT'] || '3000' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.data' },
      clock: { type: 'string', default: 'running' },
      seed: { type: 'boolean', default: true },
      log: { type: 'boolean', default: false },
    },
  });
  const { clock } = values;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is no port.`);
  if (clock !== 'running' && clock !== 'frozen') throw new Error(`${clock} is no clock.`);
  return { ...values, port, clock };
};

const welcome = (url: string, now: string, mode: ClockMode): string => `
Wegwijs is at ${url}

  sign in      ${url}/ and choose a persona, or
               curl -s ${url}/_local/token -H 'content-type: application/json' -d '{"persona":"volunteer-guidance"}'
  personas     ${personas
    .filter(({ id }) => !id.includes('vlaardingen'))
    .map(({ id }) => id)
    .join(', ')}
               (for Vlaardingen: volunteer-guidance-vlaardingen and so on)
  outbox       ${url}/_local/outbox
  clock        ${url}/_local/clock (now ${now}, ${mode})
`;

const start = async (): Promise<void> => {
  const options = given();
  // What functions log is for whoever looks for a fault; the terminal is for people.
  if (!options.log) process.env['LOG_LEVEL'] ??= 'silent';
  const system = await openLocalSystem(options);
  console.log(welcome(system.url, system.clock.now().toString({ smallestUnit: 'second' }), system.mode));
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    await system.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  if (!options.seed) return;
  try {
    const { sent, refused } = await system.seed(['permits', 'families', 'guidance']);
    if (sent > 0) console.log(`  example data: ${sent} forms sent${refused > 0 ? `, ${refused} refused` : ''}\n`);
  } catch (fault) {
    // Stopped on the way: the next start goes on with it.
    if (!stopping) console.error('  the example data could not be sent:', fault);
  }
};

try {
  await start();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  console.error(usage);
  process.exit(1);
}
