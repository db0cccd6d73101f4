import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFunction } from '../../infra/bundling/bundle.ts';
import { defaultProvider } from '../../infra/bundling/environment-credentials.ts';

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bundles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundle of a function', () => {
  it('holds the SDK and takes credentials from the environment alone', () => {
    const code = readFileSync(bundleFunction('submissions/submit', join(folder, 'submit')), 'utf8');

    // As truth values: a failed match would print the whole bundle.
    expect(/from ?"@aws-sdk/.test(code), 'imports the SDK').toBe(false);
    expect(/AWS_CONTAINER_CREDENTIALS|AWS_WEB_IDENTITY|sso_session/.test(code), 'looks for credentials elsewhere').toBe(false);
    expect(/export ?\{[^}]*as handler/.test(code), 'exports its handler').toBe(true);
  });

  it('is refused when there is no entry', () => {
    expect(() => bundleFunction('submissions/nothing', folder)).toThrow('functions/submissions/nothing/lambda.ts is missing');
  });
});

describe('credentials from the environment', () => {
  it('are read at each call, and asked for by name when they are missing', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'key', AWS_SESSION_TOKEN: 'token' });
    const provide = defaultProvider();

    await expect(provide()).resolves.toEqual({ accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'token' });
    delete process.env['AWS_ACCESS_KEY_ID'];
    await expect(provide()).rejects.toThrow('AWS_ACCESS_KEY_ID');

    process.env = before;
  });
});
