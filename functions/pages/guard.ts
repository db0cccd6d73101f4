/**
 * Whether a form that comes in is one that we gave to this person (cross-site request forgery). Three fences: the cookie is SameSite=Lax, the
 * browser's own word about where the request comes from, and a token. The token is made from a secret in a cookie that no script can read and
 * from who is signed in, so it stays good when the same person signs in anew, and it looks different each time (BREACH).
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PageRequest } from './request.ts';

export const newGuardSecret = (): string => randomBytes(18).toString('base64url');

const made = (secret: string, person: string, salt: string): string =>
  createHash('sha256')
    .update(JSON.stringify([secret, person, salt]))
    .digest('base64url');

export const guardToken = (secret: string, person: string): string => {
  const salt = randomBytes(6).toString('base64url');
  return `${salt}.${made(secret, person, salt)}`;
};

export const isGuardToken = (token: string, secret: string, person: string): boolean => {
  const [salt = '', given = ''] = token.split('.');
  const expected = Buffer.from(made(secret, person, salt));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};

/** What the browser says about where a form was sent from. An old one says nothing; then the token decides alone. */
export const comesFromUs = ({ headers }: PageRequest, siteUrl: string): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const origin = headers['origin'];
  return origin === undefined || origin === new URL(siteUrl).origin;
};
