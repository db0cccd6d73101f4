/** `npm run demo`: the main job without a browser. Exit code 0 only if the ledger balances and every reminder is one that the table asks for. */
import { parseArgs } from 'node:util';
import { localTime } from './agreement.ts';
import { type Outcome, printed } from './print.ts';
import { runDemo } from './run.ts';

const usage = 'Usage: npm run demo -- [--all] [--json]';

/** The figures for a program; who a mail is about stays an opaque id. */
const asJson = ({ replay, examples, expectation, balances, faults, seconds }: Outcome) => ({
  ok: faults.length === 0,
  seconds: Math.round(seconds * 10) / 10,
  clients: examples.length,
  submissions: replay.submissions,
  mails: replay.mails.length,
  mailsExpected: expectation.mails.length,
  ledger: balances,
  faults,
  reminders: [...replay.ledgers].flatMap(([client, rows]) =>
    rows
      .filter(({ state }) => state === 'sent')
      .map(({ rung, recipient, sentAt, lateDays }) => ({ client, rung, recipient, at: sentAt ? localTime(sentAt) : undefined, lateDays })),
  ),
});

const options = () => {
  try {
    return parseArgs({ options: { all: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } }).values;
  } catch {
    return undefined;
  }
};

const given = options();
if (given === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  // The functions tell their story in log lines; here the mails do.
  process.env['LOG_LEVEL'] ??= 'silent';
  const outcome = await runDemo();
  console.log(given.json ? JSON.stringify(asJson(outcome)) : printed(outcome, given.all));
  process.exitCode = outcome.faults.length === 0 ? 0 : 1;
}
