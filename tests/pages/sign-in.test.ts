/** Signing in and out, and what somebody who is not signed in meets. */
import { describe, expect, it } from 'vitest';
import { anId, fakes, guide, tokenOf } from './fakes.ts';
import { aRenewal, given, hiddenInputs } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

describe('who is not signed in', () => {
  it('is welcomed, and sees nothing else', async () => {
    const { go } = given();

    const home = await go('/');

    expect(home.status).toBe(200);
    expect(home.html).toContain('href="/sign-in"');
    expect(home.html).not.toContain('Voorbeeld');
  });

  it.each(['/forms', '/forms/renewal-sent?clientId=abc', '/clients', `/clients/${anId(1)}`, `/submissions/${anId(1)}`])(
    'is sent to sign in from %s and brought back',
    async (path) => {
      const { go, needs } = given();

      const answer = await go(path);

      expect(answer.status).toBe(303);
      expect(answer.location).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
      expect(needs.looks).toEqual([]);
    },
  );

  it('does not lose a form that was being filled in, and can send it after signing in', async () => {
    const { go, jar, needs } = given(fakes(), guide);
    const opened = await go('/forms/renewal-sent');
    const inputs: Record<string, string> = { ...hiddenInputs(opened.html), ...aRenewal };
    jar.delete('session');

    const refused = await go('/forms/renewal-sent/submissions', { method: 'POST', form: inputs });

    expect(refused.status).toBe(401);
    expect(needs.stored.size).toBe(0);
    expect(refused.html).toMatch(/value="asylum-extension" checked/);
    expect(refused.html).toContain(`<input type="hidden" name="clientId" value="${anId(1)}"/>`);

    jar.set('session', tokenOf(guide));
    const again = await go('/forms/renewal-sent/submissions', { method: 'POST', form: { ...aRenewal, ...hiddenInputs(refused.html) } });
    expect(again.location).toBe(`/submissions/${inputs['_key']}`);
    expect(needs.stored.size).toBe(1);
  });
});

describe('signing in', () => {
  it('goes to the issuer and comes back to where the person was', async () => {
    const { go, jar } = given();
    const away = await go(`/sign-in?to=${encodeURIComponent(`/clients/${anId(1)}`)}`);
    const state = new URL(away.location).searchParams.get('state');

    const back = await go(`/signed-in?code=${guide.id}&state=${state}`);

    expect(away.location).toMatch(/^https:\/\/issuer\.example\/authorize\?/);
    expect(back.location).toBe(`/clients/${anId(1)}`);
    expect(jar.get('session')).toBe(tokenOf(guide));
    expect(jar.has('signing-in')).toBe(false);
  });

  it('keeps the token out of reach of scripts and other sites', async () => {
    const { go } = given(fakes(undefined, { siteUrl: 'https://wegwijs.example' }));
    const away = await go('/sign-in', { headers: { host: 'wegwijs.example' } });
    const state = new URL(away.location).searchParams.get('state');

    const back = await go(`/signed-in?code=${guide.id}&state=${state}`);

    const session = back.cookies.find((cookie) => cookie.startsWith('__Host-session='));
    expect(session).toMatch(/; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
    expect(back.headers['strict-transport-security']).toBeDefined();
  });

  it.each(['state=forged&code=x', 'code=x', 'state=', 'error=access_denied'])(
    'refuses an answer that it did not ask for: %s',
    async (query) => {
      const { go, jar } = given();
      await go('/sign-in');

      const back = await go(`/signed-in?${query}`);

      expect(back.status).toBe(400);
      expect(jar.has('session')).toBe(false);
    },
  );

  it('refuses a token made for another attempt', async () => {
    const { go, jar } = given();
    const first = await go('/sign-in');
    const state = new URL(first.location).searchParams.get('state');
    const kept = jar.get('signing-in') ?? '';
    await go('/sign-in');
    jar.set('signing-in', kept);

    const back = await go(`/signed-in?code=${guide.id}&state=${state}`);

    expect(back.status).toBe(400);
  });

  it('never leads to another site', async () => {
    const { go } = given();
    const away = await go('/sign-in?to=//evil.example/');
    const state = new URL(away.location).searchParams.get('state');

    expect((await go(`/signed-in?code=${guide.id}&state=${state}`)).location).toBe('/');
  });

  it('begins at the address of the site, whatever the machine was called', async () => {
    const { go } = given();

    const away = await go('/sign-in?to=/clients', { headers: { host: '127.0.0.1:3000' } });

    expect(away.location).toBe('http://localhost:3000/sign-in?to=%2Fclients');
    expect(away.cookies).toEqual([]);
  });

  it('ends here and at the issuer', async () => {
    const { go, jar } = given(fakes(), guide);
    const home = await go('/');

    const out = await go('/sign-out', { method: 'POST', form: hiddenInputs(home.html) });

    expect(out.location).toMatch(/^https:\/\/issuer\.example\/logout/);
    expect(home.headers['content-security-policy']).toContain("form-action 'self' https://issuer.example;");
    expect(jar.has('session')).toBe(false);
  });

  it('is not ended by another site', async () => {
    const { go, jar } = given(fakes(), guide);

    const out = await go('/sign-out', { method: 'POST', form: { _guard: 'forged' } });

    expect(out.status).toBe(403);
    expect(jar.has('session')).toBe(true);
  });
});
