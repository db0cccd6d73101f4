/** The demo as a newcomer starts it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const demo = (...options: string[]): Promise<{ code: number | null; output: string; errors: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'local/demo/main.ts', ...options], { cwd: root });
    let output = '';
    let errors = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text;
    });
    child.stderr.on('data', (text: Buffer) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });

describe('npm run demo', () => {
  let ran: Awaited<ReturnType<typeof demo>>;

  beforeAll(async () => {
    ran = await demo('--json');
  }, 240_000);

  it('ends well: the ledger balances and every reminder is one that the table asks for', () => {
    const { ok, faults, mails, mailsExpected } = JSON.parse(ran.output);
    expect(faults).toEqual([]);
    expect({ code: ran.code, ok, mails }).toEqual({ code: 0, ok: true, mails: mailsExpected });
    expect(ran.errors).toBe('');
  });

  it('reminds about forty clients of hundreds of things, also late ones, and leaves the far future planned', () => {
    const { clients, ledger, reminders } = JSON.parse(ran.output);
    expect(clients).toBeGreaterThanOrEqual(40);
    expect(reminders.length).toBeGreaterThan(300);
    expect(reminders.some(({ lateDays }: { lateDays: number }) => lateDays > 0)).toBe(true);
    expect(ledger.map(({ branch }: { branch: string }) => branch)).toEqual(['maassluis', 'vlaardingen']);
    for (const { planned, sent, cancelled, superseded, stale, open } of ledger)
      expect(sent + cancelled + superseded + stale + open).toBe(planned);
  });

  it('refuses an option that it does not know', async () => {
    expect(await demo('--every')).toMatchObject({ code: 2, output: '' });
  });
});
