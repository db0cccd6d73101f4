/** Makes what Lambda runs out of a folder under `functions/`: one minified ES module that holds everything, the AWS SDK included. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const functionFolder = (key: string): string => join(root, 'functions', key);

/** The settings of esbuild for every function. Each line was measured at the start of a function (design §8). */
export const bundleOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // The SDK's ES modules: half the size of its CommonJS, which is what esbuild takes on the platform node.
  mainFields: ['module', 'main'],
  alias: { '@aws-sdk/credential-provider-node': fileURLToPath(new URL('environment-credentials.ts', import.meta.url)) },
  legalComments: 'none',
  // A letter beyond Latin-1 in a text would have the engine hold the whole file as two bytes a character, which compiles more slowly.
  charset: 'ascii',
  logLevel: 'silent',
  absWorkingDir: root,
} as const satisfies BuildOptions;

/** Writes `index.mjs`, which exports `handler`, into `outdir`, with what it loads only when needed beside it, and gives its path. Throws when the function has no entry or cannot run as a module. */
export const bundleFunction = (key: string, outdir: string): string => {
  const entry = join(functionFolder(key), 'lambda.ts');
  if (!existsSync(entry)) throw new Error(`The function ${key} has no entry: functions/${key}/lambda.ts is missing.`);
  buildSync({ ...bundleOptions, splitting: true, entryPoints: { index: entry }, outdir, outExtension: { '.js': '.mjs' } });
  // esbuild turns a CommonJS `require` of a built-in module into a call that throws when the function starts.
  const files = readdirSync(outdir).filter((name) => name.endsWith('.mjs'));
  if (files.some((name) => readFileSync(join(outdir, name), 'utf8').includes('Dynamic require of'))) {
    throw new Error(`The function ${key} holds a CommonJS module that requires another at run time; an ES module cannot.`);
  }
  return join(outdir, 'index.mjs');
};
