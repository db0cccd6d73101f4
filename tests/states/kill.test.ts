/**
 * `kill -9` at any moment: the story goes on where it was. A story that was killed again and again has the same histories, to the byte, as
 * one that nobody disturbed; only calls of functions may have happened more than once. KILL_SECONDS makes it a soak.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const budget = Number(process.env['KILL_SECONDS'] ?? 20) * 1000;
const folder = mkdtempSync(join(tmpdir(), 'states-kill-'));
const host = join(folder, 'host.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [resolve(import.meta.dirname, 'kill-host.ts')],
    outfile: host,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the host; kills it so many milliseconds after it has opened its journal. Gives whether it came to its end by itself. */
const run = (story: string, killAfter?: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [host, story], { stdio: ['ignore', 'pipe', 'pipe'] });
    const complaints: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => complaints.push(data));
    child.stdout.once('data', () => {
      if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.once('exit', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(Buffer.concat(complaints).toString()));
      else resolve(signal === null);
    });
  });

const newStory = (): string => mkdtempSync(join(folder, 'story-'));
const told = (story: string): string => readFileSync(join(story, 'told'), 'utf8');
const notes = (story: string): string[] => readFileSync(join(story, 'notes'), 'utf8').trim().split('\n');

describe('an engine that is killed at random moments', () => {
  it('loses nothing and doubles nothing but calls', { timeout: budget + 60_000 }, async () => {
    const calm = newStory();
    await run(calm);
    const [history, calls] = [told(calm), notes(calm)];
    expect((JSON.parse(history) as { status: string }[]).map(({ status }) => status)).toEqual(Array(40).fill('SUCCEEDED'));
    expect(new Set(calls).size).toBe(calls.length);

    const count = { stories: 0, kills: 0, repeated: 0 };
    const until = Date.now() + budget;
    while (Date.now() < until) {
      const story = newStory();
      // Mostly early, while a journal is taken up again; sometimes late, so that every story comes to its end.
      while (!(await run(story, Math.random() ** 2 * 300))) count.kills += 1;
      expect(told(story)).toBe(history);
      expect([...new Set(notes(story))].toSorted()).toEqual(calls.toSorted());
      count.stories += 1;
      count.repeated += notes(story).length - calls.length;
      rmSync(story, { recursive: true });
    }

    console.log(`${count.stories} stories, ${count.kills} kills, ${count.repeated} calls of ${count.stories * calls.length} made again`);
    expect(count.kills).toBeGreaterThan(0);
  });
});
