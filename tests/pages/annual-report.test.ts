/** The page of the annual report: the figures in words, what stands behind them, and who does not read it. */
import { describe, expect, it } from 'vitest';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { anId, fakes, guide, leader, manager, municipality, otherLeader } from './fakes.ts';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const told = (
  id: number,
  form: 'activity-held' | 'guidance-started' | 'consultation-held',
  answers: Record<string, string | string[]>,
) => ({
  id: anId(id),
  form,
  formVersion: 1,
  branch: 'maassluis',
  actor: 'somebody',
  client: form === 'guidance-started' ? anId(id) : undefined,
  at: Temporal.Instant.from('2025-12-01T10:00:00Z'),
  answers,
});

const facts = factsInMemory([
  told(901, 'activity-held', { kind: 'group-meeting', heldOn: '2025-03-04' }),
  told(902, 'guidance-started', { startedOn: '2025-05-05', variant: 'azc' }),
  told(903, 'consultation-held', { kind: 'network-meeting', heldOn: '2025-06-07', partners: ['church', 'police'] }),
]);

const open = async (person: { id: string } = leader, address = '/reports/annual/2025?branch=maassluis') => {
  const { html, status } = await given(fakes([], { facts }), person).go(address);
  return { status, html, text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
};

describe('the page of the annual report', () => {
  it('says each figure in words, with its definition and the entries behind it', async () => {
    const { status, text, html } = await open();

    expect(status).toBe(200);
    expect(text).toContain('Jaarverslag 2025, Maassluis');
    expect(text).toContain('Groepsbijeenkomsten over een thema 1 bijeenkomsten');
    expect(text).toContain('Gehouden bijeenkomsten in het jaar, ongeacht de opkomst');
    expect(text).toContain('Dag: 07-06-2025; Wat: Netwerkbijeenkomst; Met wie: Kerk of moskee, Wijkagent');
    expect(text).toContain('Voorsprong op de taakstelling niet bekend');
    expect(html).toContain(`href="/submissions/${anId(901)}"`);
  });

  it('is in English for who asks for it', async () => {
    expect((await open(leader, '/reports/annual/2025?branch=maassluis&lang=en')).text).toContain('Group meetings about a theme 1 meetings');
  });

  it('leads the manager to no entry, and tells the municipality no small number of clients', async () => {
    const [ofManager, ofTown] = [await open(manager), await open(municipality)];

    expect(ofManager.text).toContain('eerste jaar 1 trajecten');
    expect(ofTown.text).toContain('eerste jaar minder dan 5 of afgeschermd');
    expect(ofTown.text).toContain('Aantallen mensen onder de 5 staan er niet in');
    for (const { html } of [ofManager, ofTown]) expect(html).not.toContain('/submissions/');
  });

  it('is for nobody else, nor of another branch or no year', async () => {
    expect((await open(guide)).status).toBe(403);
    expect((await open(otherLeader)).status).toBe(403);
    expect((await open(leader, '/reports/annual/last')).status).toBe(404);
  });

  it('is found from the first page by whoever may read it', async () => {
    const home = async (person: { id: string }) => (await given(fakes([], { facts }), person).go('/')).html;

    expect(await home(leader)).toContain('href="/reports/annual/2025?branch=maassluis"');
    expect(await home(municipality)).toContain('href="/reports/annual/2025?branch=maassluis"');
    expect(await home(guide)).not.toContain('/reports/annual');
  });
});
