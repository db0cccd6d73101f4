/** The page of the nightly check: what a team leader reads there, and who does not. */
import { describe, expect, it } from 'vitest';
import {
  aGuidanceNight,
  aNight,
  anId,
  fakes,
  guidanceNightsInMemory,
  guide,
  leader,
  manager,
  municipality,
  nightsInMemory,
  otherLeader,
  regional,
} from './fakes.ts';
import { given } from './visitor.ts';

process.env['LOG_LEVEL'] = 'silent';

/** Today is 5 November 2026, in the afternoon. */
const open = async (nights: Parameters<typeof nightsInMemory>[0], person: { id: string } = leader, address = '/reconciliations') => {
  const { html, status } = await given(fakes([], nightsInMemory(nights)), person).go(address);
  return { status, text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '), html };
};

describe('the page of the nightly check', () => {
  it('shows per day that planned is sent, cancelled and explained', async () => {
    const counts = { planned: 0, claimed: 0, sent: 9, cancelled: 2, superseded: 1, stale: 0 };

    const { text } = await open([aNight('2026-11-04', { counts }), aNight('2026-11-03')]);

    expect(text).toContain('04-11-2026 (klopt) 12 gepland = 9 verstuurd + 2 vervallen + 1 verklaard');
    expect(text).toContain('03-11-2026 (klopt) 3 gepland = 3 verstuurd');
    expect(text).toContain('Alle dagen hieronder kloppen.');
  });

  it('shows a day that does not balance, what was stuck, and what was done about it', async () => {
    const counts = { planned: 1, claimed: 1, sent: 1, cancelled: 0, superseded: 0, stale: 0 };
    const stuck = [
      { client: anId(1), family: 'residence', rows: 3, repair: 'restarted' },
      { client: anId(2), family: 'travel', rows: 1, repair: 'failed' },
    ] as const;

    const { text, html } = await open([aNight('2026-11-04', { counts, overdue: 4, repaired: 1, stuck })]);

    expect(text).toContain('04-11-2026 (klopt niet) 3 gepland = 1 verstuurd + 2 nog open');
    expect(text).toContain('Op 1 dag klopte de telling niet. 4 herinneringen waren blijven liggen. 1 bewaking opnieuw gestart.');
    expect(text).toContain('kenmerk 00000000 : 3 herinneringen, bewaking opnieuw gestart');
    expect(text).toContain('1 herinnering, opnieuw starten lukte niet');
    expect(html).toContain(`href="/clients/${anId(1)}"`);
  });

  it('counts what was stuck beyond what was kept one by one', async () => {
    const stuck = [{ client: anId(1), family: 'residence', rows: 3, repair: 'woken' }] as const;

    const { text } = await open([aNight('2026-11-04', { overdue: 5, stuck })]);

    expect(text).toContain('04-11-2026 (er bleef iets liggen)');
    expect(text).toContain('en nog 2 herinneringen');
  });

  it('shows the nights that did not run, lately too', async () => {
    const { text } = await open([aNight('2026-11-02'), aNight('2026-10-30')]);

    expect(text).toContain('03-11-2026 t/m 04-11-2026 (de nachtcontrole liep niet)');
    expect(text).toContain('31-10-2026 t/m 01-11-2026 (de nachtcontrole liep niet)');
    expect(text).toContain('Niet alles klopte. 4 dagen zijn niet geteld.');
    expect(text).not.toContain('29-10-2026');
  });

  it('does not take silence for a good sign', async () => {
    expect((await open([])).text).toContain('Er is nog geen nacht geteld.');
  });

  it('says it in English for who asks', async () => {
    const { text } = await open([aNight('2026-11-03')], leader, '/reconciliations?lang=en');

    expect(text).toContain('04-11-2026 (the nightly check did not run)');
    expect(text).toContain('3 planned = 3 sent');
  });

  it.each([
    ['a volunteer', guide],
    ['somebody with two branches who leads none', regional],
    ['the regional manager', manager],
    ['the municipality', municipality],
  ])('is refused to %s, whose home page has no link to it', async (_, person) => {
    const { go } = given(fakes([], nightsInMemory([aNight('2026-11-04')])), person);

    const { status, html } = await go('/reconciliations');

    expect(status).toBe(403);
    expect(html).not.toContain('04-11-2026');
    expect((await go('/')).html).not.toContain('/reconciliations');
  });

  it('shows a team leader nothing of another branch', async () => {
    const { text } = await open([aNight('2026-11-04')], otherLeader);

    expect(text).toContain('Vlaardingen Er is nog geen nacht geteld.');
    expect(text).not.toMatch(/Maassluis|04-11-2026/);
  });

  it('sends who is not signed in to sign in, and back', async () => {
    expect((await given().go('/reconciliations')).location).toBe('/sign-in?to=%2Freconciliations');
  });

  it('is on the home page of who leads a branch', async () => {
    expect((await given(fakes(), leader).go('/')).html).toContain('href="/reconciliations"');
  });
});

/** Today is 5 November 2026, in the afternoon. */
const looked = async (nights: Parameters<typeof guidanceNightsInMemory>[0], address = '/reconciliations') => {
  const { html } = await given(fakes([], guidanceNightsInMemory(nights)), leader).go(address);
  return { text: html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '), html };
};

describe('what the page says of guidance', () => {
  it('is that all is as it must be, and how many trajectories run', async () => {
    const { text } = await looked([aGuidanceNight('2026-11-05'), aGuidanceNight('2026-11-04')]);

    expect(text).toContain('Begeleiding: niemand uit beeld');
    expect(text).toContain('Alles klopte. 2 trajecten lopen.');
    expect(text).not.toContain('te laat');
  });

  it('is what was found about whom, and what was done about it', async () => {
    const lapses = [
      { client: anId(1), kind: 'not-watched', mend: 'restarted' },
      { client: anId(2), kind: 'no-contact-task', mend: 'asked' },
      { client: anId(3), kind: 'tasks-after-end', mend: 'failed' },
    ] as const;

    const { text, html } = await looked([aGuidanceNight('2026-11-05'), aGuidanceNight('2026-11-04', { found: 5, lapses })]);

    expect(text).toContain('Niet alles klopte. Gebeurt dit vaker? Meld het aan de beheerder.');
    expect(text).toContain('04-11-2026 (5 keer klopte iets niet)');
    expect(text).toContain('kenmerk 00000000 : het traject werd niet bewaakt; bewaking opnieuw gestart');
    expect(text).toContain('en niemand was gevraagd contact te zoeken; de vraag staat nu in de takenlijst');
    expect(text).toContain('na het einde stonden er nog taken; herstellen lukte niet en nog 2');
    expect(html).toContain(`href="/clients/${anId(2)}"`);
  });

  it('is what waits for people, with the way to hand over, and no alarm', async () => {
    const { text, html } = await looked([aGuidanceNight('2026-11-05', { late: 4, inherited: 2, withStrangers: 1 })]);

    expect(text).toContain('Alles klopte.');
    expect(text).toContain(
      '4 taken van de begeleiding zijn te laat. 2 daarvan zijn nu voor de teamleider, omdat de vrijwilliger is gestopt.',
    );
    expect(text).toContain('1 daarvan staat bij iemand die niet als medewerker is aangemeld.');
    expect(html).toContain('href="/team/assignments?branch=maassluis"');
  });

  it.each([
    ['no night has looked', [], 'Er is nog geen nacht gekeken.'],
    ['the last night did not look', [aGuidanceNight('2026-11-04')], 'De laatste nacht is er niet gekeken.'],
  ])('does not take silence for a good sign: %s', async (_, nights, sentence) => {
    const { text } = await looked(nights);

    expect(text).toContain(sentence);
    expect(text).not.toContain('Alles klopte.');
  });

  it('is said in English for who asks', async () => {
    const { text } = await looked([aGuidanceNight('2026-11-05', { late: 1, inherited: 1 })], '/reconciliations?lang=en');

    expect(text).toContain('1 task of guidance is late. 1 of them is the team leader’s now, because the volunteer left.');
  });
});
