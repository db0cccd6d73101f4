/** The cookies of the pages. Over https they carry the prefix `__Host-`, so that no neighbouring site can set or overwrite them. */

export interface Cookies {
  readonly isSecure: boolean;
}

/** `session` the token; `guard` a secret from which form tokens are made; `signing-in` what must come back; `lang` the language. */
export type CookieName = 'session' | 'guard' | 'signing-in' | 'lang';

export const cookieName = ({ isSecure }: Cookies, name: CookieName): string => (isSecure ? `__Host-${name}` : name);

/** Lax, because one comes back from the issuer by a link; a request to change something is checked by the guard as well. */
export const setCookie = (cookies: Cookies, name: CookieName, value: string, seconds: number): string =>
  `${cookieName(cookies, name)}=${value}; Path=/; Max-Age=${Math.max(0, Math.floor(seconds))}; HttpOnly; SameSite=Lax${cookies.isSecure ? '; Secure' : ''}`;

export const clearCookie = (cookies: Cookies, name: CookieName): string => setCookie(cookies, name, '', 0);

export const readCookie = (cookies: Cookies, sent: ReadonlyMap<string, string>, name: CookieName): string | undefined =>
  sent.get(cookieName(cookies, name)) || undefined;
