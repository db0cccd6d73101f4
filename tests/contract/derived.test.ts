import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { derivedDocuments } from '../../local/derived.ts';

const documents = await derivedDocuments();

describe('the documents that are derived from the code', () => {
  it.each(Object.entries(documents))('%s is fresh (npm run generate)', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });
});
