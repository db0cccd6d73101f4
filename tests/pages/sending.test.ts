/** Sending a form: once, whole, or shown again with all that was typed. */
import { describe, expect, it } from 'vitest';
import { pages } from '../../functions/pages/pages.tsx';
import { aClient, aFile, anId, fakes, guide, leader, otherGuide, tokenOf } from './fakes.ts';
import { aRenewal, given, hiddenInputs, visitor } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

describe('sending a form', () => {
  it('stores it once, however often the button is pressed', async () => {
    const { go, needs } = given(fakes(), guide);
    const opened = await go(`/forms/renewal-sent?clientId=${anId(1)}`);
    const form = { ...hiddenInputs(opened.html), ...aRenewal };

    const [first, second] = await Promise.all([1, 2].map(() => go('/forms/renewal-sent/submissions', { method: 'POST', form })));

    expect(first?.status).toBe(303);
    expect(second?.location).toBe(first?.location);
    expect([...needs.stored.values()].map(({ answers }) => answers)).toEqual([
      { clientId: anId(1), application: 'asylum-extension', sentOn: '2026-11-03', channel: 'post' },
    ]);
  });

  it('shows it anew with what was typed when something does not fit', async () => {
    const { fillIn, needs } = given(fakes(), guide);

    const refused = await fillIn(
      'renewal-sent',
      { ...aRenewal, 'sentOn-day': '31', 'sentOn-month': '02' },
      { query: `?clientId=${anId(1)}` },
    );

    expect(refused.status).toBe(422);
    expect(refused.html).toContain('href="#sentOn"');
    expect(refused.html).toMatch(/name="sentOn-month"[^>]*value="02"/);
    expect(refused.html).toContain('Voorbeeld Cliënt 1');
    expect(needs.stored.size).toBe(0);
  });

  it('tells who changes a form after sending it that it was sent, and lets them send it as another', async () => {
    const { go, needs } = given(fakes(), guide);
    const opened = await go('/forms/renewal-sent');
    const inputs: Record<string, string> = { ...hiddenInputs(opened.html), ...aRenewal };
    await go('/forms/renewal-sent/submissions', { method: 'POST', form: inputs });

    const changed = await go('/forms/renewal-sent/submissions', { method: 'POST', form: { ...inputs, channel: 'online' } });
    const again = await go('/forms/renewal-sent/submissions', { method: 'POST', form: { ...aRenewal, ...hiddenInputs(changed.html) } });

    expect(changed.status).toBe(409);
    expect(changed.html).toContain(`href="/submissions/${inputs['_key']}"`);
    expect(again.status).toBe(303);
    expect(needs.stored.size).toBe(2);
  });

  it('refuses a client of somebody else, and says no more than that', async () => {
    const { fillIn, needs } = given(fakes([aFile(aClient(1)), aFile(aClient(2, { contactVolunteer: guide.id }))]), otherGuide);

    const refused = await fillIn('renewal-sent', aRenewal);

    expect(refused.status).toBe(422);
    expect(refused.html).toContain('niet aan u toegewezen');
    expect(refused.html).not.toContain('Voorbeeld Cliënt');
    expect(needs.stored.size).toBe(0);
  });

  it.each([[{ 'sec-fetch-site': 'cross-site' }], [{ origin: 'https://evil.example' }]])(
    'refuses what another site sends: %j',
    async (headers) => {
      const { fillIn, needs } = given(fakes(), guide);

      const refused = await fillIn('renewal-sent', aRenewal, { headers });

      expect(refused.status).toBe(403);
      expect(refused.html).not.toContain('name="sentOn-day"');
      expect(needs.stored.size).toBe(0);
    },
  );

  it('shows a form of which the guard does not hold once more, with what was typed', async () => {
    const { fillIn, needs } = given(fakes(), guide);

    const refused = await fillIn('renewal-sent', { ...aRenewal, _guard: 'old' });

    expect(refused.status).toBe(403);
    expect(refused.html).toMatch(/value="post" checked/);
    expect(needs.stored.size).toBe(0);
  });

  it('keeps what was typed when something breaks on our side, and stores it on the next try', async () => {
    const needs = fakes();
    const { go } = visitor(pages(needs), guide);
    const broken = visitor(
      pages({ ...needs, submissions: { ...needs.submissions, store: () => Promise.reject(new Error('secret detail')) } }),
      guide,
    );
    const opened = await go('/forms/renewal-sent');
    broken.jar.set('guard', opened.cookies.join().match(/guard=([^;]+)/)?.[1] ?? '');
    const inputs = { ...hiddenInputs(opened.html), ...aRenewal };

    const failed = await broken.go('/forms/renewal-sent/submissions', { method: 'POST', form: inputs });
    const again = await go('/forms/renewal-sent/submissions', { method: 'POST', form: { ...aRenewal, ...hiddenInputs(failed.html) } });

    expect(failed.status).toBe(500);
    expect(failed.html).toMatch(/value="post" checked/);
    expect(failed.html).not.toContain('secret detail');
    expect(again.status).toBe(303);
    expect(needs.stored.size).toBe(1);
  });

  it('does not let one person send what another began', async () => {
    const { go, jar, needs } = given(fakes(), guide);
    const opened = await go('/forms/renewal-sent');
    jar.set('session', tokenOf(leader));

    const refused = await go('/forms/renewal-sent/submissions', { method: 'POST', form: { ...hiddenInputs(opened.html), ...aRenewal } });

    expect(refused.status).toBe(403);
    expect(needs.stored.size).toBe(0);
  });

  it.each([
    ['another media type', { headers: { 'content-type': 'application/json' }, body: '{}' }, 415],
    [
      'a body larger than a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `a=${'x'.repeat(200_000)}` },
      413,
    ],
    ['a key that is none', { form: { _key: 'one' } }, 400],
  ])('refuses %s', async (_, sending, status) => {
    const { go } = given(fakes(), guide);

    expect((await go('/forms/renewal-sent/submissions', { method: 'POST', ...sending })).status).toBe(status);
  });
});
