/** Who sees which client, form and receipt, and who may not. */
import { describe, expect, it } from 'vitest';
import { pages } from '../../functions/pages/pages.tsx';
import { aClient, aFile, anId, aTask, fakes, guide, leader, municipality, otherGuide, regional, tasksInMemory } from './fakes.ts';
import { aRenewal, given, hiddenInputs, visitor } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

describe('need-to-know', () => {
  it('shows a file to those to whom the client is assigned, and to the team leader', async () => {
    const needs = fakes();

    for (const person of [guide, leader]) expect((await visitor(pages(needs), person).go(`/clients/${anId(1)}`)).status).toBe(200);
    expect(needs.looks).toEqual([`${guide.id} looked at ${anId(1)}`, `${leader.id} looked at ${anId(1)}`]);
  });

  it.each([
    ['a volunteer without the assignment', otherGuide],
    ['the municipality', municipality],
    ['somebody of another branch', regional],
  ])('hides a client from %s everywhere', async (_, person) => {
    const { go, needs } = given(fakes([aFile(aClient(1))], tasksInMemory([aTask(anId(1), 'late', '2026-11-01')])), person);

    for (const path of [`/clients/${anId(1)}`, `/forms/renewal-sent?clientId=${anId(1)}`]) {
      const answer = await go(path);
      expect([403, 404]).toContain(answer.status);
      expect(answer.html).not.toContain('Cliënt 1');
    }
    for (const path of ['/', '/clients', '/tasks', '/deadlines', '/team', '/team/assignments', `/team/assignments/${guide.id}`])
      expect((await go(path)).html).not.toContain('Cliënt 1');
    expect(needs.looks).toEqual([]);
  });

  it('gives the municipality no form', async () => {
    const { go, fillIn, needs } = given(fakes(), municipality);

    expect((await go('/forms/renewal-sent')).status).toBe(403);
    expect((await go('/forms')).html).not.toContain('/forms/renewal-sent');
    expect((await fillIn('renewal-sent', { ...aRenewal, _key: anId(5) })).status).toBe(403);
    expect(needs.stored.size).toBe(0);
  });

  it('shows a receipt to its sender and not to a colleague', async () => {
    const needs = fakes();
    const { fillIn, go } = visitor(pages(needs), guide);
    const { location } = await fillIn('renewal-sent', aRenewal);

    const receipt = await go(location);

    expect(receipt.html).toContain('03-11-2026');
    expect(receipt.html).toContain('Per post');
    expect(receipt.html).toContain('Voorbeeld Cliënt 1');
    expect(receipt.html).toContain('.signature');
    expect((await visitor(pages(needs), otherGuide).go(location)).status).toBe(404);
  });

  it('asks who works for two branches for which one they write, and offers only that branch', async () => {
    const both = [
      aFile(aClient(1, { contactVolunteer: regional.id })),
      aFile(aClient(2, { branch: 'vlaardingen', contactVolunteer: regional.id })),
    ];
    const { go } = given(fakes(both), regional);

    const asked = await go('/forms/renewal-sent');
    const form = await go('/forms/renewal-sent?branch=vlaardingen');

    expect(asked.html).toContain('href="/forms/renewal-sent?branch=vlaardingen"');
    expect(form.html).toContain('Cliënt 2');
    expect(form.html).not.toContain('Cliënt 1');
    expect((await go('/forms/renewal-sent?branch=schiedam')).status).toBe(403);
    expect(hiddenInputs((await go(`/forms/renewal-sent?clientId=${anId(2)}`)).html)).toMatchObject({ _branch: 'vlaardingen' });
  });
});
