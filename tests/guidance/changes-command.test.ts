/** `npm run guidance:changes`: what a plan would change, for the trajectories of a store on disk. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstPlan } from '../../schemas/guidance-plans.ts';
import { openLife } from '../support/life.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wegwijs-plans-'));
const data = join(folder, 'data');
const told: string[] = [];

const run = async (...args: string[]) => {
  const command = ['--import', 'tsx', 'local/guidance-changes.ts', '--branch', 'maassluis', ...args];
  return promisify(execFile)(process.execPath, command, { cwd: root }).then(
    ({ stdout }) => ({ code: 0, out: stdout, err: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, out: stdout, err: stderr }),
  );
};

const planFile = (name: string, plan: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(plan));
  return path;
};

beforeAll(async () => {
  const life = await openLife('2025-01-06', data);
  for (const startedOn of ['2025-01-06', '2024-06-01']) {
    const client = await life.client({ settledOn: startedOn });
    told.push(client);
    await life.submit('guidance-started', { clientId: client, startedOn, variant: 'azc' });
  }
  await life.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('says for each trajectory what would change from which hand-over', async () => {
  const [one = '', other = ''] = told;
  const milestones = firstPlan.milestones.map((row) => (row.id === 'month-18' ? { ...row, at: { months: 17 } } : row));
  const plan = planFile('plan.json', { ...firstPlan, version: 2, validFrom: '2025-02-01', milestones, rhythm: [{ weeks: 2 }] });

  const { code, out, err } = await run('--plan', plan, '--data', data);

  expect([code, err]).toEqual([0, '']);
  expect(out.trim().split('\n')).toEqual([
    `${other}  from 2025-06-01`,
    '  ~ guidance-1-month-18 2025-12-01 -> 2025-11-01',
    '  ~ contact by 2024-06-22 -> 2024-06-15',
    `${one}  from 2025-07-06`,
    '  ~ guidance-1-month-18 2026-07-06 -> 2026-06-06',
    '  ~ contact by 2025-01-27 -> 2025-01-20',
    '2 running trajectories, 2 of them would change',
  ]);
}, 60_000);

it('prints the plan of today, which as a file changes nothing', async () => {
  const { out: printed } = await run('--print');
  expect(JSON.parse(printed)).toEqual(firstPlan);

  const { out } = await run('--plan', planFile('same.json', JSON.parse(printed)), '--data', data);

  expect(out).toContain('2 running trajectories, 0 of them would change');
}, 60_000);

it('says of a file that is no plan what is wrong, and where', async () => {
  const { code, err } = await run('--plan', planFile('wrong.json', { ...firstPlan, years: 0, validFrom: '2025-02-30' }), '--data', data);

  expect(code).toBe(2);
  expect(err).toContain('years:');
  expect(err).toContain('validFrom: is no day');
}, 60_000);
