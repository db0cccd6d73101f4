/** The process that `guidance-relay.test.ts` kills: it opens the system of a folder, lets time pass, and ends at the call that it is told, before or after it. */
import { openLocalSystem } from '../../local/system.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { breakBy, heardFunctions, hearStore, listen, type When } from './breaking.ts';

const [, , data = '', client = '', place = '1', when = 'before', until = ''] = process.argv;

process.env['LOG_LEVEL'] = 'silent';
const system = await openLocalSystem({ data, clock: 'frozen', schedules: [], functions: heardFunctions });
hearStore();
breakBy(() => process.kill(process.pid, 'SIGKILL'));
let calls = 0;
listen((call) => {
  if (call.client !== client) return undefined;
  calls += 1;
  return calls === Number(place) ? (when as When) : undefined;
});
await system.advanceTo(Temporal.Instant.from(until));
// It was to be killed on the way.
process.exit(1);
