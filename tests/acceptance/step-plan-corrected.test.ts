/** What was told wrongly about a family: corrected, its terms move; withdrawn, its rows end; and what is out meanwhile loses nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aFamilyOf } from '../support/family.ts';
import { type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
beforeEach(async () => {
  life = await openLife('2025-09-01');
});
afterEach(() => life.close());

const grant = { grantedOn: '2025-08-20', receivedOn: '2025-08-25', openedOn: '2025-09-01' };
const stepsAndEndings = (rows: readonly { rung: string; state: string; explanation?: string | undefined }[]) =>
  new Set(rows.map(({ rung, state, explanation }) => `${rung} ${state} ${explanation ?? ''}`.trim()));

describe('a letter that was read wrongly', () => {
  it('moves its term when it is corrected: the old rows are superseded, those of the right day planned', async () => {
    const family = await aFamilyOf(life, grant, { filedBy: 'lawyer' });
    await family.add({ beginsAt: 'taken-over-queued' });
    await life.pass('PT1M');
    const asked = { letterOn: '2025-09-01', lastDay: '2025-10-30' };
    const event = await family.note('completion-requested', '2025-09-01', asked);
    expect(await family.dueOf()).toContain('completion 2025-10-30');
    await life.to('2025-09-03');

    await life.correct('reunification-event', event, {
      clientId: family.client,
      event: 'completion-requested',
      happenedOn: '2025-09-01',
      about: 'whole-dossier',
      ...asked,
      lastDay: '2025-09-30',
    });

    expect(await family.dueOf()).toContain('completion 2025-09-30');
    const rows = await family.steps();
    expect(stepsAndEndings(rows.filter(({ anchor }) => anchor === '2025-10-30'))).toEqual(
      new Set(['C1 sent', ...['C4', 'C5', 'C6', 'C7'].map((rung) => `${rung} superseded new-end-date`)]),
    );
    await life.to('2025-10-02');
    expect(rungsThatAre(await family.steps(), 'sent').at(-1)).toBe('C7 2025-10-01 lawyer team-leader');
  });
});

describe('a dossier of the wrong client', () => {
  it('is withdrawn with all that was planned for it, and may be opened after all', async () => {
    const family = await aFamilyOf(life, grant);
    const opened = String((await life.read<{ history: { id: string }[] }>(`/api/dossiers/${family.client}`)).history[0]?.id);
    await life.to('2025-09-09');
    expect(rungsThatAre(await family.steps(), 'sent')).toEqual(['F1 2025-09-08 dossier-volunteer']);

    await life.submit('entry-withdrawn', { submissionId: opened, reason: 'wrong-client' });

    expect(stepsAndEndings((await family.steps()).filter(({ state }) => state !== 'sent'))).toEqual(
      new Set(['F2', 'F3', 'F4', 'F5', 'F6', 'F7'].map((rung) => `${rung} cancelled entry-withdrawn`)),
    );
    expect((await life.ask(`/api/dossiers/${family.client}`)).status).toBe(404);
    await life.to('2025-12-20');
    expect(await family.dueOf()).toEqual([]);
    const { items } = await life.read<{ items: { rounds: { month: string; state: string; counts?: object }[] }[] }>('/api/rounds');
    expect(items[0]?.rounds.find(({ month }) => month === '2025-09')).toMatchObject({
      state: 'closed',
      counts: { asked: 1, gaps: 0, dossiersClosed: 1 },
    });

    await life.submit('dossier-opened', {
      clientId: family.client,
      openedOn: '2025-12-20',
      ground: 'unknown',
      grantedOn: '2025-12-01',
      decisionReceivedOn: '2025-12-03',
      origin: 'here',
      filedBy: 'nobody',
    });
    await life.to('2026-01-05');
    expect(await family.dueOf()).toEqual(['filing 2026-03-03']);
    expect(rungsThatAre(await family.steps(), 'sent').at(-1)).toBe('F2 2026-01-03 dossier-volunteer');
  });
});

describe('a term that comes up while a part is out', () => {
  it.each(['mail', 'workflows', 'scheduler'])(
    '%s: the latest rung goes out once when it is back, and the term is put before the team leader',
    async (part) => {
      const family = await aFamilyOf(life, grant);
      await family.add();
      await life.to('2025-11-20');
      await life.outage(part, '2025-11-28');
      await life.to('2025-12-01');

      const rows = await family.steps();
      expect(rows.filter(({ rung, state }) => rung === 'F7' && state === 'sent')).toHaveLength(2);
      // Whatever was overtaken meanwhile is explained; nothing is left open, and nobody is told the same twice on a day.
      expect(rows.filter(({ state }) => state === 'planned' || state === 'claimed')).toEqual([]);
      const mails = life.mailsAbout(family.client);
      expect(new Set(mails).size).toBe(mails.length);
      expect(await family.tasks()).toContain('review-term-filing-2025-11-25');
    },
  );
});
