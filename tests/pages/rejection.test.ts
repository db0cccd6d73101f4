/** How a rejection looks to the volunteer: the letter, the term that runs, and the way to say that it was fought. */
import { describe, expect, it } from 'vitest';
import type { Rejection } from '../../functions/residence/document.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aClient, aFile, anId, fakes, guide } from './fakes.ts';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const rejected = (changes: Partial<Rejection> = {}) => {
  const file = aFile(aClient(1));
  const rejection: Rejection = {
    application: 'asylum-extension',
    decidedOn: Temporal.PlainDate.from('2026-10-20'),
    receivedOn: Temporal.PlainDate.from('2026-10-22'),
    addressedTo: 'lawyer',
    registeredAt: Temporal.Instant.from('2026-10-22T09:00:00Z'),
    ...changes,
  };
  return { ...file, documents: file.documents.map((each) => ({ ...each, state: 'rejected' as const, renewal: undefined, rejection })) };
};

describe('a rejection on the pages', () => {
  it('shows the letter, and leads to the forms that can follow', async () => {
    const { html } = await given(fakes([rejected()]), guide).go(`/clients/${anId(1)}`);

    expect(html).toContain('Laatste aanvraag afgewezen');
    expect(html).toContain('brief van 20-10-2026');
    expect(html).toContain(`href="/forms/objection-filed?clientId=${anId(1)}&amp;application=asylum-extension"`);
    expect(html).toContain(`href="/forms/renewal-decided?clientId=${anId(1)}&amp;application=asylum-extension"`);
  });

  it('stands among the deadlines with its rule and with what to ask the lawyer', async () => {
    const { html } = await given(fakes([rejected()]), guide).go('/deadlines');

    expect(html).toContain('17-11-2026');
    expect(html).toContain('Regel OBJECTION_ALIEN, versie 1');
    expect(html).toContain('vraag vandaag of die bezwaar of beroep instelt');
  });

  it('says when it was fought, and asks no more', async () => {
    const fought = rejected({ objection: { filedOn: Temporal.PlainDate.from('2026-11-02'), filedBy: 'lawyer' } });
    const { go } = given(fakes([fought]), guide);

    const { html } = await go(`/clients/${anId(1)}`);

    expect(html).toMatch(/Bezwaar ingediend op.*02-11-2026/s);
    // Among all forms for the client it stays; at the document, filled in for this application, it is not offered again.
    expect(html).not.toMatch(/objection-filed\?clientId=[\w-]+&amp;application/);
    expect((await go('/deadlines')).html).not.toContain('OBJECTION_ALIEN');
  });
});
