/** The step plan of family reunification over years: which terms run, who is told when, and that nothing closes by itself (domain facts §2). */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFamilyOf, decidedOn } from '../support/family.ts';
import { type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
const since = (day: string) => {
  beforeEach(async () => {
    life = await openLife(day);
  });
  afterEach(() => life.close());
};

const handler = 'dossier-volunteer';
const withLeader = 'dossier-volunteer team-leader';

/** Nothing is left open of what the legal steps asked for: each row was sent, or is explained. */
const isAllAccountedFor = async (rows: Promise<readonly { state: string }[]>) => {
  const states = (await rows).map(({ state }) => state);
  expect(states).not.toContain('planned');
  expect(states).not.toContain('claimed');
};

describe('granted and arrived', () => {
  since('2024-07-22');

  it('counts every term from the event that begins it, by the law of that day, until the family is here', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2024-07-17', receivedOn: '2024-07-19', openedOn: '2024-07-22' });
    expect(await family.dueOf()).toEqual(['filing 2024-10-19']);
    const wife = await family.add();
    const son = await family.add({ tie: 'child', minorAtApplication: 'yes', birthDate: '2015-03' });

    await life.to('2024-08-14');
    await family.note('filed', '2024-08-13');
    await life.pass('PT1M');
    await family.note('receipt-confirmed', '2024-08-14');
    // ECLI:NL:RBDHA:2025:13854: filed on 14 August 2024, due on 12 February 2025.
    expect(await family.dueOf()).toEqual(['first-decision-term 2024-11-12']);
    expect(
      (await life.read<{ items: { client: string; kind: string; day: string }[] }>('/api/deadlines?until=2025-12-31')).items,
    ).toMatchObject([
      { kind: 'first-decision-term', day: '2024-11-12', members: expect.arrayContaining([wife, son]) },
      { kind: 'decision', day: '2025-02-12', derivation: { policy: 'NAREIS_DECISION', anchor: '2024-08-14', extended: true } },
    ]);

    await life.to('2024-10-03');
    await family.note('completion-requested', '2024-10-02', { letterOn: '2024-10-01', receivedOn: '2024-10-02', lastDay: '2024-10-29' });
    expect(await family.dueOf()).toEqual(['completion 2024-10-29', 'first-decision-term 2024-12-10']);
    await life.to('2024-10-15');
    await family.note('completion-sent', '2024-10-15');
    // Fourteen days of the clock standing still; the extension was told of by letter.
    await life.to('2024-11-20');
    await family.note('decision-term-extended', '2024-11-18', { letterOn: '2024-11-15' });
    expect((await life.read<{ items: { kind: string; day: string }[] }>('/api/deadlines?until=2025-12-31')).items).toMatchObject([
      { kind: 'decision', day: '2025-02-26' },
    ]);

    await life.to('2025-02-24');
    await family.note('decided-positive', '2025-02-22', decidedOn('2025-02-20', '2025-02-22'));
    expect(await family.dueOf()).toEqual(['mvv-collection 2025-05-20']);
    await life.to('2025-04-11');
    await family.note('mvv-issued', '2025-04-10', { lastDay: '2025-07-08' });
    await life.pass('PT1M');
    await family.note('travel-planned', '2025-04-11', { plannedFor: '2025-05-20' });
    expect(await family.dueOf()).toEqual(['mvv-validity 2025-07-08']);

    await life.to('2025-05-20');
    await family.note('arrived', '2025-05-20');
    expect(await family.dueOf()).toEqual(['report-ind 2025-05-23', 'brp-registration 2025-05-25', 'tb-check 2025-08-20']);
    const [report] = await life.deadlines(family.client);
    expect(report?.derivation).toMatchObject({ remedy: { nl: expect.stringContaining('Zevenaar') } });
    await life.to('2025-05-22');
    await family.note('reported-ind', '2025-05-22');
    expect(await family.dueOf()).toEqual(['brp-registration 2025-05-25', 'derived-permit 2025-06-05', 'tb-check 2025-08-20']);
    for (const event of ['permit-issued', 'brp-registered', 'tb-check', 'housed-with-sponsor']) {
      await life.pass('PT1M');
      await family.note(event, '2025-05-22');
    }
    expect(await family.dueOf()).toEqual([]);
    await life.to('2025-06-02');
    await family.note('own-trajectory-started', '2025-06-02', { members: [wife] });
    await life.pass('PT1M');
    await family.close('2025-06-02', 'reunited');

    await life.to('2026-06-02');
    await isAllAccountedFor(family.steps());
    expect(rungsThatAre(await family.steps(), 'sent')).toEqual([
      `F1 2024-08-02 ${handler}`,
      `C1 2024-10-04 ${handler}`,
      `C4 2024-10-15 ${withLeader}`,
      `D1 2025-02-12 ${handler}`,
      `V1 2025-02-25 ${handler}`,
      `V2 2025-03-20 ${handler}`,
      `X1 2025-04-12 ${handler}`,
      'B1 2025-05-21 contact-volunteer',
      'A1 2025-05-21 contact-volunteer dossier-volunteer',
    ]);
    expect(await family.tasks()).toEqual([]);
  });
});

describe('a partial grant', () => {
  since('2025-01-13');

  it('runs side by side: who was granted collects, who was refused objects', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2024-12-20', receivedOn: '2024-12-27', openedOn: '2025-01-13' });
    const wife = await family.add({ beginsAt: 'taken-over-queued' });
    const grown = await family.add({ tie: 'other', beginsAt: 'taken-over-queued' });
    await life.pass('PT1M');
    await family.note('decided-positive', '2025-01-10', { ...decidedOn('2025-01-08', '2025-01-10'), members: [wife] });
    await life.pass('PT1M');
    await family.note('decided-negative', '2025-01-10', { ...decidedOn('2025-01-08', '2025-01-10'), members: [grown] });

    const deadlines = await life.deadlines(family.client);
    expect(deadlines).toMatchObject([
      { kind: 'objection', day: '2025-02-05', members: [grown], derivation: { policy: 'OBJECTION_ALIEN' } },
      { kind: 'mvv-collection', day: '2025-04-08', members: [wife], derivation: { policy: 'MVV_COLLECT' } },
    ]);

    await life.to('2025-02-04');
    await family.note('objection-filed', '2025-02-04', { members: [grown] });
    await life.to('2025-03-01');
    const rows = await family.steps();
    expect(rungsThatAre(rows, 'sent').filter((row) => row.startsWith('O'))).toHaveLength(4);
    expect(rows.filter(({ rung, state }) => rung === 'O4' && state === 'sent')).toEqual([]);
    expect(rows.filter(({ rung, explanation }) => rung === 'O5' && explanation === 'step-taken')).toHaveLength(1);
    // The collecting goes on as if nothing happened.
    expect(await family.dueOf()).toEqual(['mvv-collection 2025-04-08']);
  });
});

describe('rejected, objected, reopened by the court', () => {
  since('2025-01-13');

  it('keeps every term of the dispute, and begins anew with the day that the court sets', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2024-12-20', receivedOn: '2024-12-27', openedOn: '2025-01-13' });
    await family.add({ beginsAt: 'taken-over-queued' });
    await life.pass('PT1M');
    await family.note('decided-negative', '2025-01-10', decidedOn('2025-01-08', '2025-01-10'));
    await life.to('2025-01-30');
    await family.note('objection-filed', '2025-01-30');
    const inAYear = async () =>
      (await life.read<{ items: { kind: string; day: string }[] }>('/api/deadlines?until=2026-12-31')).items.map(
        ({ kind, day }) => `${kind} ${day}`,
      );
    // Nineteen weeks after the end of the objection term, 5 February.
    expect(await inAYear()).toEqual(['objection-decision 2025-06-18']);

    await life.to('2025-07-20');
    expect(rungsThatAre(await family.steps(), 'sent').filter((row) => row.startsWith('D'))).toEqual([
      `D1 2025-06-04 ${handler}`,
      'D2 2025-06-19 dossier-volunteer lawyer',
      'D3 2025-07-03 team-leader',
    ]);
    await family.note('objection-rejected', '2025-07-18', decidedOn('2025-07-16', '2025-07-18'));
    expect(await family.dueOf()).toEqual(['appeal 2025-08-13']);
    await life.to('2025-08-12');
    await family.note('appeal-filed', '2025-08-12');
    await life.to('2026-03-02');
    await family.note('reopened', '2026-02-27', { letterOn: '2026-02-27', lastDay: '2026-04-24', reopenReason: 'court' });

    expect(await inAYear()).toEqual(['decision 2026-04-24']);
    await life.pass('PT1M');
    await family.note('queued', '2026-03-02');
    expect(await inAYear()).toEqual(['decision 2026-04-24']);
    await life.to('2026-04-28');
    expect(await family.dueOf()).toEqual(['decision 2026-04-24 overdue']);
    await family.note('decided-positive', '2026-04-27', decidedOn('2026-04-25', '2026-04-27'));
    expect(await family.dueOf()).toEqual(['mvv-collection 2026-07-25']);
  });
});

describe('an mvv that lapses', () => {
  since('2025-03-03');

  it('is missed, and stays open until a person has reviewed it and said how it ends', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2024-12-20', receivedOn: '2024-12-27', openedOn: '2025-03-03' });
    const wife = await family.add({ beginsAt: 'taken-over-granted' });
    await life.pass('PT1M');
    await family.note('mvv-issued', '2025-03-01', { lastDay: '2025-05-29' });
    await life.to('2025-05-30');

    expect(rungsThatAre(await family.steps(), 'sent')).toEqual([
      `X1 2025-03-04 ${handler}`,
      `X3 2025-04-29 ${withLeader}`,
      `X4 2025-05-15 ${withLeader}`,
      `X5 2025-05-26 ${withLeader}`,
      `X6 2025-05-29 ${withLeader}`,
      'X7 2025-05-30 lawyer team-leader',
    ]);
    expect(await family.dueOf()).toEqual(['mvv-validity 2025-05-29 overdue']);
    expect(await family.tasks()).toContain('review-term-mvv-validity-2025-05-29');

    await life.to('2025-06-10');
    const review = {
      clientId: family.client,
      term: 'mvv-validity',
      lastDay: '2025-05-29',
      reviewedOn: '2025-06-10',
      takenUpBy: life.memberId('volunteer-legal'),
    };
    await life.submit('missed-term-reviewed', { ...review, judgement: 'another-way', nextOn: '2025-07-01' });
    expect(await family.tasks()).toContain('look-again-mvv-validity-2025-07-01');
    expect(await family.tasks()).not.toContain('review-term-mvv-validity-2025-05-29');
    expect(await life.read(`/api/dossiers/${family.client}`)).toMatchObject({
      state: 'open',
      members: [{ id: wife, state: 'mvv-issued' }],
      missed: [{ kind: 'mvv-validity', lastDay: '2025-05-29', takenUpBy: review.takenUpBy }],
    });

    await life.to('2025-07-01');
    await family.note('mvv-lapsed', '2025-07-01');
    expect(await family.dueOf()).toEqual([]);
    await isAllAccountedFor(family.steps());
  });
});

describe('an Eritrean dossier of 2014, reopened in 2017', () => {
  since('2017-11-06');

  it('forgets the terms of the old procedure, and keeps where it came from', async () => {
    const family = await aFamilyOf(
      life,
      { grantedOn: '2014-05-12', receivedOn: '2014-05-14', openedOn: '2017-11-06' },
      { filedBy: 'vluchtelingenwerk-azc', origin: 'azc', originalFilingYear: 2014 },
    );
    const wife = await family.add({ beginsAt: 'taken-over-queued', documents: ['tie'], evidence: 'religious', staysIn: 'ethiopia' });
    await life.pass('PT1M');
    await family.note('decided-negative', '2015-03-02', decidedOn('2015-02-27', '2015-03-02'));
    // Long past: it must not look as if nothing was missed.
    expect(await family.dueOf()).toEqual(['objection 2015-03-27 overdue']);
    await life.pass('PT1M');
    await family.close('2017-11-06', 'rejected');
    expect(await family.dueOf()).toEqual([]);

    await life.to('2017-12-04');
    const closed = await life.read<{ items: { client: string }[] }>('/api/dossiers?state=closed&evidence=religious&reason=rejected');
    expect(closed.items).toMatchObject([{ client: family.client, closeReason: 'rejected' }]);
    await life.submit('dossier-reopened', {
      clientId: family.client,
      reopenedOn: '2017-12-04',
      reason: 'policy-change',
      members: [{ memberId: wife }],
    });

    expect(await family.dueOf()).toEqual([]);
    expect(await life.read(`/api/dossiers/${family.client}`)).toMatchObject({
      state: 'open',
      reopenReason: 'policy-change',
      reopenedFrom: expect.any(String),
      members: [{ state: 'reopened' }],
    });
    await life.to('2018-02-20');
    await family.note('decided-positive', '2018-02-19', decidedOn('2018-02-16', '2018-02-19'));
    expect(await family.dueOf()).toEqual(['mvv-collection 2018-05-16']);
  });
});

describe('a filing window that is almost missed', () => {
  since('2026-01-12');

  it('is told to ever more people, and closes with the bare filing on the last day', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2025-12-30', receivedOn: '2026-01-02', openedOn: '2026-01-12' });
    await family.add();
    await life.to('2026-04-02');
    expect(await family.dueOf()).toEqual(['filing 2026-04-02']);
    await family.note('filed', '2026-04-02');

    expect(rungsThatAre(await family.steps(), 'sent')).toEqual([
      `F1 2026-01-16 ${handler}`,
      `F2 2026-02-02 ${handler}`,
      `F3 2026-03-02 ${handler}`,
      `F4 2026-03-19 ${withLeader}`,
      `F5 2026-03-30 ${withLeader}`,
      `F6 2026-04-02 ${withLeader}`,
    ]);
    expect((await family.steps()).filter(({ rung }) => rung === 'F7')).toMatchObject([
      { state: 'cancelled', explanation: 'step-taken' },
      { state: 'cancelled', explanation: 'step-taken' },
    ]);
    expect(await family.dueOf()).toEqual([]);
  });

  it('is missed the day after, and what was reported late closes the review by itself', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2025-12-30', receivedOn: '2026-01-02', openedOn: '2026-01-12' });
    await family.add();
    await life.to('2026-04-03');
    expect(await family.tasks()).toContain('review-term-filing-2026-04-02');
    await life.to('2026-04-07');
    await family.note('filed', '2026-04-01');
    expect(await family.tasks()).not.toContain('review-term-filing-2026-04-02');
    await isAllAccountedFor(family.steps());
  });
});

describe('a sponsor who moves away', () => {
  since('2025-09-01');

  it('ends everything that was planned, with the reason', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2025-08-20', receivedOn: '2025-08-25', openedOn: '2025-09-01' });
    await family.add();
    await life.to('2025-10-06');
    await family.close('2025-10-06', 'moved');

    const left = (await family.steps()).filter(({ state }) => state !== 'sent');
    expect(new Set(left.map(({ state, explanation }) => `${state} ${explanation}`))).toEqual(new Set(['cancelled dossier-closed']));
    await life.to('2026-02-01');
    expect(await family.dueOf()).toEqual([]);
    expect(await life.read(`/api/dossiers/${family.client}`)).toMatchObject({ state: 'closed', members: [{ state: 'closed-other' }] });
  });
});

describe('B-status in 2026', () => {
  since('2026-06-22');

  it('waits two years, with little certainty from when; A-status keeps its three months', async () => {
    const days = { grantedOn: '2026-06-15', receivedOn: '2026-06-18', openedOn: '2026-06-22' };
    const waiting = await aFamilyOf(life, days, { ground: 'b' });
    const refugee = await aFamilyOf(life, days, { ground: 'a' });
    const unknown = await aFamilyOf(life, days, { ground: 'unknown' });

    const far = async (client: string) =>
      (await life.read<{ items: { client: string }[] }>('/api/deadlines?until=2028-06-22')).items.filter((each) => each.client === client);
    expect(await far(waiting.client)).toMatchObject([
      {
        kind: 'waiting-period',
        day: '2028-06-18',
        derivation: { policy: 'NAREIS_WAIT_B', confidence: 'L', anchorAssumed: expect.anything() },
      },
    ]);
    expect(await far(refugee.client)).toMatchObject([{ kind: 'filing', day: '2026-09-18', derivation: { policy: 'NAREIS_FILING_A' } }]);
    expect(await far(unknown.client)).toMatchObject([{ kind: 'filing', day: '2026-09-18', derivation: { remedy: expect.anything() } }]);

    await life.to('2028-06-19');
    expect(rungsThatAre(await waiting.steps(), 'sent')).toEqual([
      'K1 2026-06-23 dossier-volunteer lawyer team-leader',
      `K2 2028-03-18 ${handler}`,
      `K3 2028-06-18 ${withLeader}`,
    ]);
    expect(await waiting.dueOf()).toEqual(['waiting-period 2028-06-18']);
  });
});

describe('a family of seven with different states', () => {
  since('2025-05-05');

  it('keeps each one’s term apart, and tells a reader once a day', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2025-04-14', receivedOn: '2025-04-22', openedOn: '2025-05-05' });
    const preparing = await family.add();
    const [queued = '', asked = '', granted = '', collecting = '', flying = '', refused = ''] = await Promise.all(
      ['queued', 'completion-requested', 'granted', 'mvv-to-collect', 'mvv-issued', 'queued'].map((state) =>
        family.add({ tie: 'child', minorAtApplication: 'yes', beginsAt: `taken-over-${state}` }),
      ),
    );
    await life.pass('PT1M');
    await family.note('completion-extended', '2025-05-05', { members: [asked], letterOn: '2025-05-02', lastDay: '2025-05-30' });
    await life.pass('PT1M');
    await family.note('mvv-collection-extended', '2025-05-05', { members: [collecting], letterOn: '2025-05-01' });
    await life.pass('PT1M');
    await family.note('travel-planned', '2025-05-05', { members: [flying], plannedFor: '2025-05-20' });
    await life.pass('PT1M');
    await family.note('decided-negative', '2025-05-05', { members: [refused], ...decidedOn('2025-05-01', '2025-05-03') });

    expect((await life.deadlines(family.client)).map(({ kind, members }) => [kind, members])).toEqual([
      ['objection', [refused]],
      ['completion', [asked]],
      ['filing', [preparing]],
    ]);
    expect(await life.read(`/api/dossiers/${family.client}`)).toMatchObject({
      // Nobody reported from which day these count: that is said, not guessed.
      uncounted: expect.arrayContaining([
        { kind: 'decision', member: queued },
        { kind: 'mvv-collection', member: granted },
        { kind: 'mvv-collection', member: collecting },
        { kind: 'mvv-validity', member: flying },
      ]),
    });

    await life.to('2025-07-30');
    const perDay = Map.groupBy(life.mailsAbout(family.client), (mail) => mail);
    expect([...perDay.values()].filter((mails) => mails.length > 1)).toEqual([]);
    expect(await family.tasks()).toEqual(
      expect.arrayContaining(['review-term-objection-2025-06-02', 'review-term-completion-2025-05-30', 'review-term-filing-2025-07-22']),
    );
  });
});

describe('a volunteer who never answers', () => {
  since('2025-09-01');

  it('is passed by: the team leader and the lawyer are told, the months stay gaps, and the dossier stays open', async () => {
    const family = await aFamilyOf(life, { grantedOn: '2025-08-20', receivedOn: '2025-08-25', openedOn: '2025-09-01' });
    await family.add();
    await life.to('2026-09-01');

    expect(rungsThatAre(await family.steps(), 'sent').at(-1)).toBe('F7 2025-11-26 lawyer team-leader');
    expect(await family.dueOf()).toEqual(['filing 2025-11-25 overdue']);
    expect(await family.tasks()).toContain('review-term-filing-2025-11-25');
    const { items } = await life.read<{ items: { rounds: { month: string; counts?: { gaps: number } }[] }[] }>('/api/rounds');
    const closed = (items[0]?.rounds ?? []).filter(({ counts }) => counts);
    expect(closed.length).toBeGreaterThanOrEqual(11);
    expect(new Set(closed.map(({ counts }) => counts?.gaps))).toEqual(new Set([1]));
    expect(await life.read(`/api/dossiers/${family.client}`)).toMatchObject({ state: 'open', members: [{ state: 'intake' }] });
  });
});
