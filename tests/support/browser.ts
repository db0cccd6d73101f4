/**
 * A real browser for tests. Chromium comes from npm (`@sparticuz/chromium`), packed; it is unpacked once per machine. `CHROMIUM_PATH` names
 * another one, and where ours does not start (another processor, say) an installed one is taken.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const launchAt = (executablePath: string) => () => chromium.launch({ executablePath, args: flags });

export const openBrowser = async (): Promise<Browser> => {
  const wanted = process.env['CHROMIUM_PATH'];
  const failures: unknown[] = [];
  for (const launch of wanted ? [launchAt(wanted)] : [() => launchPacked(), withLibraries, ...installed.filter(existsSync).map(launchAt)]) {
    try {
      return await launch();
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new AggregateError(failures, 'No browser starts here. Set CHROMIUM_PATH to a Chromium or Chrome.');
};

/** The package's own flags are for Lambda: one process for all, in which closing a page can end the browser. These do for a test. */
const flags = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

const launchPacked = async (libraries?: string): Promise<Browser> => {
  const folder = await unpackedFolder();
  // Its own fonts and no others, so that a page is as wide here as elsewhere, and has letters on a machine that has none.
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, fontSettings), ...(libraries && { LD_LIBRARY_PATH: libraries }) };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: flags, env });
};

/** A bare machine lacks libraries that a desktop has; the package carries those of Amazon Linux. */
const withLibraries = async (): Promise<Browser> => launchPacked(join(await unpackedFolder(), 'al2023', 'lib'));

const fontSettings = 'own-fonts.conf';

/** The package's own settings look for its fonts in `/tmp/fonts` and in Lambda's folders; these in the folder where they are. */
const fontsIn = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;

/**
 * The package unpacks into the temporary folder and takes a file that is there for a whole one. Two test files that start at once would see
 * each other's half-written files, so each unpacks apart, and the first to finish gives the folder its name.
 */
const unpackedFolder = async (): Promise<string> => {
  const root = new URL('../', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { version: string };
  const whole = join(tmpdir(), `wegwijs-browser-${version}`);
  if (existsSync(whole)) return whole;
  const before = process.env['TMPDIR'];
  const apart = `${whole}-${process.pid}`;
  await mkdir(apart, { recursive: true });
  process.env['TMPDIR'] = apart;
  try {
    await packed.executablePath();
    await inflate(fileURLToPath(new URL('bin/al2023.tar.br', root)));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await writeFile(join(apart, fontSettings), fontsIn(whole));
  await rename(apart, whole).catch(() => rm(apart, { recursive: true, force: true }));
  return whole;
};
