import { describe, expect, it } from 'vitest';
import { comesFromUs, guardToken, isGuardToken } from './guard.ts';
import type { PageRequest } from './request.ts';

const from = (headers: Record<string, string>): PageRequest => ({ headers }) as unknown as PageRequest;

describe('the guard of a form', () => {
  it('knows its own token, which looks different each time', () => {
    const [one, other] = [guardToken('secret', 'me'), guardToken('secret', 'me')];

    expect(one).not.toBe(other);
    expect(isGuardToken(one, 'secret', 'me')).toBe(true);
    expect(isGuardToken(other, 'secret', 'me')).toBe(true);
  });

  it('refuses the token of another browser, another person, and none', () => {
    const token = guardToken('secret', 'me');

    expect(isGuardToken(token, 'other secret', 'me')).toBe(false);
    expect(isGuardToken(token, 'secret', 'somebody else')).toBe(false);
    expect(isGuardToken(`${token}x`, 'secret', 'me')).toBe(false);
    expect(isGuardToken('', 'secret', 'me')).toBe(false);
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://site.example' }, false],
    [{ origin: 'https://site.example' }, true],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'null' }, false],
    [{}, true],
  ])('takes the word of the browser: %j gives %s', (headers, expected) => {
    expect(comesFromUs(from(headers), 'https://site.example')).toBe(expected);
  });
});
