/** Names the code that counts a report by a hash of all of it: what other code counted is not added up. Comments and types are not in it. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = fileURLToPath(new URL('../../functions/reports/', import.meta.url));

export const countingCodeFile = (): string => {
  const { outputFiles } = buildSync({
    stdin: { contents: `export * from './annual-report.ts'; export * from './fact-of.ts';`, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    legalComments: 'none',
    write: false,
  });
  const text = outputFiles.map((file) => file.text).join('');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `/** Made by \`npm run generate\` (local/derived/counting-code.ts): a hash of the code that counts a report. */\nexport const countingCode = '${hash}';\n`;
};
