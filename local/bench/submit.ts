/** The way of a submission, beside a bare Put and an empty function: import, first call, warm calls, size and requests, as ratios (design §1.8). */
import { execFile } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { bundleFunction, bundleOptions } from '../../infra/bundling/bundle.ts';
import { awsOverTls } from './aws-over-tls.ts';
import { median, percentile, type Row } from './figures.ts';

const run = promisify(execFile);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15);
const warmCalls = 200;

const answers = JSON.stringify({
  nameOnCard: 'Voorbeeld',
  birthDate: '1990',
  sex: 'female',
  inflow: 'azc',
  settledOn: '2026-10-01',
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: true,
  safeToContact: true,
});

interface Timed {
  readonly importing: number;
  readonly first: number;
  readonly warm: readonly number[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const bundles = (): Record<string, string> => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
  // The limit is bundled as everybody would: with the SDK's own credential chain.
  const { alias: _ours, ...usual } = bundleOptions;
  const plain = (name: string) => {
    const outfile = join(folder, `${name}.mjs`);
    buildSync({ ...usual, entryPoints: [here(`handlers/${name}.ts`)], outfile });
    return outfile;
  };
  return { empty: plain('empty'), 'bare Put': plain('bare-put'), submit: bundleFunction('submissions/submit', join(folder, 'submit')) };
};

export const benchSubmit = async (): Promise<Row[]> => {
  const aws = await awsOverTls();
  const env = {
    PATH: process.env['PATH'],
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL: aws.url,
    NODE_EXTRA_CA_CERTS: aws.certificate,
    TABLE_NAME: 'wegwijs',
    RECEIPT_SECRET: 'a secret for the benchmark',
    SEARCH_SECRET: 'another secret for the benchmark',
    LOG_LEVEL: 'silent',
  };
  const files = bundles();
  const timings: Record<string, Timed[]> = {};
  const requests: Record<string, Record<string, number>> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, file] of Object.entries(files)) {
      aws.requests();
      const { stdout } = await run(process.execPath, [here('runner.mjs'), file, String(warmCalls), answers], { env });
      timings[name] = [...(timings[name] ?? []), JSON.parse(stdout) as Timed];
      requests[name] = aws.requests();
    }
  }
  aws.close();
  return Object.entries(files).map(([name, file]) => {
    const all = timings[name] ?? [];
    const warm = all.flatMap((each) => each.warm);
    return {
      name,
      'import ms': median(all.map((each) => each.importing)),
      'first call ms': median(all.map((each) => each.first)),
      'warm p50 ms': median(warm),
      'warm p99 ms': percentile(warm, 0.99),
      'bundle kB': statSync(file).size / 1000,
      'table requests a call': tableRequests(requests[name] ?? {}) / (warmCalls + 1),
    };
  });
};

const tableRequests = (counted: Record<string, number>): number => Object.values(counted).reduce((sum, times) => sum + times, 0);
