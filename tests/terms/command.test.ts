import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { policies } from '../../schemas/policies.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const term = (args: readonly string[], input = '') =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'local/term.ts', ...args], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });

const answers = (out: string): unknown[] => out.trim().split('\n').map((line) => JSON.parse(line)); // biome-ignore format: one line

describe('npm run term', () => {
  it('shows people a derivation in Dutch and English', async () => {
    const { code, out, err } = await term(['OBJECTION_ALIEN', '2026-04-16']);

    expect([code, err]).toEqual([0, '']);
    for (const part of ['2026-05-18', 'Hemelvaartsdag', 'Ascension Day', 'Bron:', 'Source:', 'jurist']) expect(out).toContain(part);
  });

  it('answers one line of JSON per line, in order', async () => {
    const asked = [
      { policy: 'NAREIS_DECISION', anchor: '2024-08-14' },
      { policy: 'NAREIS_DECISION', anchor: '2024-08-14', extended: false, suspendedDays: 3 },
      { policy: 'NAREIS_DECISION@2', anchor: '2025-08-14' },
      { policy: 'OBJECTION_ALIEN', anchor: '2026-04-16', printed: '2026-05-20' },
    ];

    const { code, out } = await term(['-'], asked.map((line) => JSON.stringify(line)).join('\r\n'));

    expect(code).toBe(0);
    expect(answers(out)).toMatchObject([
      { due: '2025-02-12', unrolled: '2025-02-12', rolled: '2025-02-12', because: { passed: [] } },
      { due: '2024-11-15', unrolled: '2024-11-15' },
      { due: '2026-05-14', version: 2 },
      { due: '2026-05-20', rolled: '2026-05-18', computed: '2026-05-18' },
    ]);
  });

  it('knows every policy of the table', async () => {
    const asked = policies.map(({ id, version }) => JSON.stringify({ policy: `${id}@${version}`, anchor: '2026-07-01' }));

    const { code, out } = await term(['-'], asked.join('\n'));

    expect(code).toBe(0);
    expect(answers(out)).toMatchObject(policies.map(({ id, version }) => ({ policy: id, version })));
  });

  it('says which line is wrong, goes on, and ends with 1', async () => {
    const wrong = [
      'no json',
      'null',
      '{}',
      '{"policy":"NOPE","anchor":"2026-04-16"}',
      '{"policy":"OBJECTION_ALIEN","anchor":"2026-02-30"}',
      '{"policy":"OBJECTION_ALIEN","anchor":"2026-4-16"}',
      '{"policy":"OBJECTION_ALIEN","anchor":20260416}',
      '{"policy":"OBJECTION_ALIEN","anchor":"2026-04-16","extendd":true}',
      '{"policy":"OBJECTION_ALIEN","anchor":"2026-04-16","extended":true}',
      '{"policy":"NAREIS_FILING","anchor":"2027-01-01"}',
      '{"policy":"OBJECTION_GENERAL@1","anchor":"0000-01-01"}',
    ];

    const { code, out, err } = await term(['-'], [...wrong, '', '{"policy":"OBJECTION_ALIEN","anchor":"2026-04-16"}', ''].join('\n'));

    expect([code, err]).toEqual([1, '']);
    expect(answers(out)).toMatchObject([
      ...wrong.map((_, index) => ({ error: expect.any(String), line: index + 1 })),
      { due: '2026-05-18' },
    ]);
    expect(out).not.toMatch(/\n? {4}at /);
    expect(out).toContain('extendd');
  });

  it.each([
    [[]],
    [['OBJECTION_ALIEN']],
    [['NOPE', '2026-04-16']],
    [['OBJECTION_ALIEN', 'tomorrow']],
    [['OBJECTION_ALIEN', '2026-04-16', '--nope']],
  ])('explains itself when called with %j', async (args) => {
    const { code, out, err } = await term(args);

    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Usage');
    expect(err).not.toMatch(/ {4}at /);
  });
});
