/** The page of the annual report: the figures in words, what stands behind them, and who does not read it. */
import { describe, expect, it } from 'vitest';
import { factsInMemory } from '../../functions/reports/facts-in-memory.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import {
  anId,
  fakes,
  guide,
  leader,
  manager,
  managerOfMany,
  managerOfMore,
  municipalities,
  municipality,
  nationalManager,
  otherLeader,
} from './fakes.ts';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

const told = (
  id: number,
  form: 'activity-held' | 'guidance-started' | 'consultation-held' | 'signal-noted',
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
  told(904, 'signal-noted', { kind: 'gap', domain: 'care', seenOn: '2025-04-04' }),
  told(905, 'signal-noted', { kind: 'gap', domain: 'work', seenOn: '2025-06-30' }),
  told(903, 'consultation-held', { kind: 'network-meeting', heldOn: '2025-06-07', partners: ['church', 'police'] }),
]);

const open = async (person: { id: string } = leader, address = '/reports/annual/2025?branch=maassluis') => {
  const { html, status } = await given(fakes([], { facts }), person).go(address);
  return { status, html, text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ') };
};

describe('the page of the annual report', () => {
  it('says each figure in a sentence that leads to how it was counted', async () => {
    const { status, text, html } = await open();

    expect(status).toBe(200);
    expect(text).toContain('Jaarverslag 2025, Maassluis');
    expect(text).toContain('1 groepsbijeenkomst ging over een thema. hoe geteld?');
    expect(text).toContain('0 vluchtelingen deden mee aan de zomeractiviteit.');
    expect(text).toContain('Dag: 07-06-2025; Wat: Netwerkbijeenkomst; Met wie: Kerk of moskee, Wijkagent');
    expect(text).toContain('Voorsprong op de taakstelling: niet bekend');
    expect(html).toContain('href="/reports/annual/2025/M43?branch=maassluis"');
  });

  it('is in English for who asks for it', async () => {
    expect((await open(leader, '/reports/annual/2025?branch=maassluis&lang=en')).text).toContain('1 group meeting was about a theme.');
  });

  it('leads the manager to no entry, and tells the municipality no small number of clients', async () => {
    const [ofManager, ofTown] = [await open(manager), await open(municipality)];

    expect(ofManager.text).toContain('1 traject begon aan het eerste jaar.');
    expect(ofTown.text).toContain('Gestarte trajecten, eerste jaar: minder dan 5 of afgeschermd');
    expect(ofTown.text).toContain('Aantallen mensen onder de 5 staan er niet in');
    for (const { html } of [ofManager, ofTown]) expect(html).not.toContain('/submissions/');
  });

  it('stands beside the years before, with a line only where contacts were counted otherwise', async () => {
    const rowOf = (html: string, title: string) => new RegExp(`${title}</th>(.*?)</tr>`).exec(html)?.[1] ?? '';
    const [now, then] = [(await open()).html, (await open(leader, '/reports/annual/2018?branch=maassluis')).html];

    expect(
      rowOf(now, 'Groepsbijeenkomsten over een thema')
        .replaceAll(/<[^>]+>/g, ' ')
        .trim()
        .split(/\s+/),
    ).toEqual(['0', '0', '1']);
    expect(now).not.toContain('class="sum cut"');
    expect(rowOf(then, 'Hulpvragen')).toMatch(/^<td class="sum">0<\/td><td class="sum cut">0/);
    expect(rowOf(then, 'Gehuisveste statushouders')).not.toContain('cut');
    expect(then).toContain('Wie begeleiding krijgt, telt onder het traject');
  });

  it('is about a half, a quarter or any days, and says so', async () => {
    const half = await open(leader, '/reports/annual/2025?branch=maassluis&half=2');
    const days = await open(leader, '/reports/annual/2025?branch=maassluis&from=2025-03-04&till=2025-03-04');

    expect(half.text).toContain('Jaarverslag 2e halfjaar 2025, Maassluis');
    expect(half.text).toContain('0 groepsbijeenkomsten gingen over een thema.');
    expect(days.text).toContain('1 groepsbijeenkomst ging over een thema.');
    expect((await open(leader, '/reports/annual/2025?branch=maassluis&half=3')).text).toContain('Een halfjaar is 1 of 2.');
  });

  it('tells the municipality whole years alone', async () => {
    const { status, text } = await open(municipality, '/reports/annual/2025?branch=maassluis&quarter=1');

    expect(status).toBe(400);
    expect(text).toContain('uit delen ervan zijn kleine aantallen mensen af te leiden');
  });

  it('draws what a number is made of, with the numbers in the name of the drawing and no style of its own', async () => {
    const { html } = await open();

    expect(html).toMatch(/<svg class="chart" role="img" aria-label="Gestarte trajecten, eerste jaar: 2023 0, 2024 0, 2025 1"/);
    expect(html).not.toMatch(/<script| style=/);
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

describe('the page of a figure', () => {
  const address = '/reports/annual/2025/M32?branch=maassluis';

  it('says how it was counted, month by month, with the entries behind it', async () => {
    const { text, html } = await open(leader, address);

    expect(text).toContain('1 traject begon aan het eerste jaar.');
    expect(text).toMatch(/01-04-2025 – 30-04-2025 0 01-05-2025 – 31-05-2025 1 01-06-2025/);
    expect(html).toContain(`href="/submissions/${anId(902)}"`);
    expect((await open(leader, '/reports/annual/2025/M43?branch=maassluis')).text).toContain('ongeacht de opkomst');
  });

  it('shows no entries to the manager, and neither these nor months to the municipality', async () => {
    const [ofManager, ofTown] = [await open(manager, address), await open(municipality, address)];

    expect(ofManager.text).toContain('01-05-2025 – 31-05-2025 1');
    expect(ofTown.text).toContain('minder dan 5 of afgeschermd');
    expect(ofTown.text).not.toContain('Per maand');
    for (const { html } of [ofManager, ofTown]) expect(html).not.toContain('/submissions/');
  });

  it('is of figures that there are, and for nobody else', async () => {
    expect((await open(leader, '/reports/annual/2025/M99?branch=maassluis')).status).toBe(404);
    expect((await open(guide, address)).status).toBe(403);
    expect((await open(otherLeader, address)).status).toBe(403);
  });
});

describe('the page of signals and trends', () => {
  const address = '/reports/annual/2025/trends?branch=maassluis';

  it('shows quarters beside those of the year before', async () => {
    const { status, text } = await open(leader, address);

    expect(status).toBe(200);
    expect(text).toContain('Signalen en trends 2025, Maassluis');
    expect(text).toContain('Vergeleken: 4e kwartaal 2025 met 4e kwartaal 2024.');
    expect(text).toContain('Alles, 2024 0 0 0 0 Alles, 2025 0 2 0 0 Zorg 0 1 0 0 Werk 0 1 0 0');
  });

  it('is not for the municipality, which is not led to it', async () => {
    expect((await open(municipality, address)).status).toBe(403);
    expect((await open(municipality)).html).not.toContain('/trends?');
    expect((await open(leader)).html).toContain('href="/reports/annual/2025/trends?branch=maassluis"');
  });
});

describe('a report of more branches than one request counts', () => {
  it('says that it is still being counted, and leads to the same question', async () => {
    const { status, html, text } = await open(managerOfMany, '/reports/annual/2025?branch=all');
    expect(status).toBe(200);
    const many = await open(managerOfMore, '/reports/annual/2025/trends?branch=all&lang=nl');

    expect(many.status).toBe(409);
    expect(many.text).toContain('Het tellen is nog bezig');
    expect(many.html).toContain('href="/reports/annual/2025/trends?branch=all&amp;lang=nl"');
    expect(html).not.toContain('Vraag het opnieuw');
    expect(text).toContain('Jaarverslag 2025, 13 locaties');
  });
});

describe('the first page of whoever reads reports alone', () => {
  it('leads to the report of each branch and of all together, and to no clients', async () => {
    const { html, text } = await open(nationalManager, '/');

    expect(html).toContain('href="/reports/annual/2025?branch=all"');
    expect(html).toContain('href="/reports/annual/2025?branch=schiedam"');
    expect(html).not.toContain('<details>');
    expect(html).not.toContain('<nav');
    expect(text).not.toContain('Cliënten');
  });

  it('offers no sum to whoever may read none, and folds away what is too long to look through', async () => {
    expect((await open(municipalities, '/')).html).not.toContain('branch=all');
    expect((await open(manager, '/')).html).not.toContain('branch=all');
    expect((await open(managerOfMany, '/')).html).toMatch(/branch=all.*<details><summary>Per locatie<\/summary>.*branch=branch-12/);
  });
});
