import { describe, expect, it } from 'vitest';
import { safePath } from './pages.tsx';

describe('where a person goes after signing in', () => {
  it.each(['/', '/clients', '/clients/0a-1b', '/forms/renewal-sent?clientId=0a-1b&application=card-renewal'])('goes to %s', (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/%2felsewhere.example',
    '\\elsewhere.example',
    '/clients/../..//elsewhere.example',
    '/clients\r\nset-cookie: a=b',
    'javascript:alert(1)',
    '/clients#fragment',
    '',
    null,
  ])('goes home instead of %j', (path) => {
    expect(safePath(path)).toBe('/');
  });
});
