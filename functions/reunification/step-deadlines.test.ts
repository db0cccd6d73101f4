import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberEvents } from '../../schemas/forms/reunification/events.ts';
import type { ReunificationEvent } from '../../schemas/forms/reunification/reunification-event.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { ladders } from '../../schemas/ladders.ts';
import { mostOwed, penaltyRuleOn } from '../../schemas/penalties.ts';
import { absent } from '../../schemas/records/record-kind.ts';
import { type MemberState, memberStates, reunificationRecords } from '../../schemas/records/reunification.ts';
import { reportingPlaceOn } from '../../schemas/reporting-places.ts';
import { stepTermIds, stepTermOf, stepTerms } from '../../schemas/step-terms.ts';
import { apply } from '../history/apply.ts';
import { nothingYet, type Standing } from '../history/standing.ts';
import { isOver, type KeptRecord, refKey } from '../records/record.ts';
import { noteEvent } from './note-event.ts';
import { type Dossier, dossierIn, keyOf, stepDeadlinesOf, uncountedOf } from './step-deadlines.ts';
import { remindersOfSteps } from './step-reminders.ts';

const client = '00000000-0000-4000-8000-000000000001';
const member = '00000000-0000-4000-8000-000000000002';
const day = (text: string) => Temporal.PlainDate.from(text);

const aDossier = (facts: KeptRecord['facts'] = {}, state = 'open'): KeptRecord => ({
  kind: 'dossier',
  of: client,
  branch: 'maassluis',
  state,
  since: day('2025-01-06'),
  facts: { grantReceived: '2025-01-02', filedBy: 'nobody', ground: 'unknown', ...facts },
  person: {},
  version: 1,
});

const aMember = (state: MemberState, facts: KeptRecord['facts'] = {}, id = member): KeptRecord => ({
  kind: 'dossier-member',
  of: client,
  id,
  branch: 'maassluis',
  state,
  since: day('2025-02-03'),
  facts,
  person: {},
  version: 1,
});

const dueIn = (dossier: Dossier): string[] => stepDeadlinesOf(dossier).map(({ kind, day: on, lastDay }) => `${kind} ${on} ${lastDay}`);

/** Every day that any term counts from. */
const everyDay = {
  received: '2025-02-03',
  decisionSent: '2025-02-03',
  noticeDated: '2025-02-03',
  mvvIssued: '2025-02-03',
  arrived: '2025-02-03',
  reported: '2025-02-03',
  completeBy: '2025-03-03',
  suspendedFrom: '2025-02-03',
};

describe('the terms of a state', () => {
  it.each(Object.keys(memberStates) as MemberState[])('%s has those of the table, and no others', (state) => {
    const found = stepDeadlinesOf({ dossier: aDossier(), members: [aMember(state, everyDay)] }).map(({ kind }) => kind);
    const allowed = isOver({ kind: 'dossier-member', state })
      ? []
      : stepTermIds.filter((id) => (stepTerms[id].in as readonly string[]).includes(state));

    for (const kind of found) expect(allowed).toContain(kind);
    // What is in the table and is not found is answered by another: the first term by a letter, the notice by none, the waiting by its status, a day by its day.
    const elsewhere = ['waiting-period', 'completion-undated', 'notice-of-default'];
    expect(allowed.filter((kind) => !elsewhere.includes(kind)).toSorted()).toEqual(found.toSorted());
  });

  it('is found of every term somewhere', () => {
    const seen = new Set<string>();
    const look = (dossier: Dossier) => {
      for (const { kind } of stepDeadlinesOf(dossier)) seen.add(kind);
    };
    for (const state of Object.keys(memberStates) as MemberState[]) look({ dossier: aDossier(), members: [aMember(state, everyDay)] });
    look({ dossier: aDossier({ grantReceived: '2026-07-01', ground: 'b' }), members: [aMember('intake')] });
    look({ dossier: aDossier(), members: [aMember('completion-requested', { received: '2025-02-03' })] });
    look({ dossier: aDossier({ noticeReceived: '2025-09-01' }), members: [aMember('queued', { received: '2025-02-03' })] });
    expect([...seen].toSorted()).toEqual([...stepTermIds].toSorted());
  });

  it('is none in a dossier that is closed, and the sponsor’s own before anybody is in it', () => {
    expect(dueIn({ dossier: aDossier({}, 'closed'), members: [aMember('intake')] })).toEqual([]);
    expect(dueIn({ dossier: aDossier(), members: [] })).toEqual(['filing 2025-04-02 2025-04-02']);
    expect(dueIn({ dossier: aDossier({ filedBy: 'lawyer' }), members: [] })).toEqual([]);
  });
});

describe('the decision of the IND', () => {
  const pending = (facts: KeptRecord['facts'], dossier: KeptRecord['facts'] = {}) => ({
    dossier: aDossier(dossier),
    members: [aMember('queued', facts)],
  });

  it('is due as the courts counted: 2024-08-14 gives 2025-02-12, 2023-08-08 gives 2024-02-06', () => {
    expect(dueIn(pending({ received: '2024-08-14' }))).toContain('decision 2025-02-12 2025-02-12');
    expect(
      dueIn(pending({ received: '2023-08-08' })).some((line) => line.startsWith('decision 2024-02-0') && line.endsWith('2024-02-06')),
    ).toBe(true);
  });

  it('comes later by the days on which the clock stood still', () => {
    const suspensions = [{ from: '2024-10-01', days: 14 }];
    expect(dueIn(pending({ received: '2024-08-14', suspensions }))).toContain('decision 2025-02-26 2025-02-26');
  });

  it('comes no later by a request for documents that was sent when it was late already', () => {
    const suspensions = [{ from: '2024-12-01', days: 30 }];
    const lines = dueIn(pending({ received: '2024-08-14', suspensions }));
    expect(lines).toContain('first-decision-term 2024-11-12 2024-11-12');
    expect(lines).toContain('decision 2025-03-14 2025-03-14');
  });

  it('has its first end until a letter of extension was told of; one of an earlier procedure says nothing', () => {
    const first = (dossier: KeptRecord['facts']) =>
      dueIn(pending({ received: '2024-08-14' }, dossier)).some((line) => line.startsWith('first-decision-term'));
    expect([first({}), first({ decisionExtendedOn: '2024-10-01' }), first({ decisionExtendedOn: '2022-10-01' })]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is answered by a notice of default that came after it; one that came too early is worth nothing', () => {
    expect(dueIn(pending({ received: '2024-08-14' }, { noticeReceived: '2025-02-12' }))).toContain('decision 2025-02-12 2025-02-12');
    expect(dueIn(pending({ received: '2024-08-14' }, { noticeReceived: '2025-02-13' }))).toEqual([
      'notice-of-default 2025-02-27 2025-02-27',
    ]);
  });

  it('of which nobody told the day of receipt cannot be counted, and says so', () => {
    const unknown = pending({});
    expect(dueIn(unknown)).toEqual([]);
    expect(uncountedOf(unknown)).toEqual([{ kind: 'decision', member }]);
  });
});

describe('what several members have alike', () => {
  it('is one deadline with all of them, and is told once', () => {
    const [one, two] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
    const dossier = {
      dossier: aDossier(),
      members: [aMember('mvv-issued', { mvvIssued: '2025-02-03' }, one), aMember('travel-planned', { mvvIssued: '2025-02-03' }, two)],
    };
    expect(stepDeadlinesOf(dossier)).toMatchObject([{ kind: 'mvv-validity', members: [one, two] }]);
    const rows = remindersOfSteps(dossier, momentOn(day('2025-02-04')));
    expect(rows).toHaveLength(ladders['mvv-validity'].rungs.reduce((sum, { to }) => sum + to.length, 0));
  });
});

describe('what the authority owes after a notice of default', () => {
  it.each([
    ['2016-05-01', 'DWS-1', 126_000],
    ['2020-01-01', 'DWS-2', 144_200],
    ['2025-06-01', 'DWS-3', 0],
  ])('%s: %s, at most %i cents', (notice, id, most) => {
    const rule = penaltyRuleOn(notice);
    expect(rule?.id).toBe(id);
    expect(rule && mostOwed(rule)).toBe(most);
  });

  it('began in 2009', () => {
    expect(penaltyRuleOn('2009-09-30')).toBeUndefined();
  });
});

it.each([
  ['2017-06-01', 'Veenhuizen'],
  ['2019-06-01', 'Ter Apel'],
  ['2023-03-06', 'Zevenaar'],
])('who arrives on %s reports in %s', (arrived, place) => {
  expect(reportingPlaceOn(arrived)?.says.nl).toContain(place);
});

/** A walk through the plan: each event is one that can follow, as the very effect tells it. */
const walk = fc.array(fc.record({ choice: fc.nat(), days: fc.integer({ min: 0, max: 120 }), withDays: fc.boolean() }), { maxLength: 14 });
const steps = reunificationRecords['dossier-member'].steps as Readonly<
  Record<string, { readonly from: readonly string[]; readonly to: string }>
>;
const beginnings = Object.entries(steps)
  .filter(([, { from }]) => from.includes(absent))
  .map(([, { to }]) => to as MemberState);

describe('on any walk through the plan', () => {
  it('every term is counted or told to be uncounted, rows have ids of their own, days are in order, and nothing is asked of who is through', () => {
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), walk, (beginning, turns) => {
        let standing: Standing = {
          ...nothingYet,
          client: { id: client, branch: 'maassluis' } as NonNullable<Standing['client']>,
          records: new Map([
            ['dossier', aDossier()],
            [refKey({ kind: 'dossier-member', id: member }), aMember(beginning)],
          ]),
        };
        let today = day('2025-02-03');
        for (const { choice, days, withDays } of turns) {
          today = today.add({ days });
          const now = momentOn(today, '12:00');
          const state = dossierIn([...standing.records.values()])?.members[0]?.state ?? '';
          const able = Object.keys(memberEvents).filter((event) => steps[event]?.from.includes(state));
          const event = able[choice % Math.max(1, able.length)];
          if (event === undefined) break;
          const answers = {
            clientId: client,
            event,
            happenedOn: today,
            about: 'some-members',
            members: [{ memberId: member }],
            letterOn: today,
            receivedOn: today,
            ...(withDays && { lastDay: today.add({ days: 28 }) }),
          } as ReunificationEvent;
          const file = {
            client: standing.client,
            records: [...standing.records.values()],
            tasks: [],
            documents: [],
            reminders: [],
          } as never;
          const outcome = noteEvent.effect(
            answers,
            { submission: member, branch: 'maassluis', actor: member, posts: [], now, today },
            new Map([[client, file]]),
          );
          if ('refusals' in outcome) throw new Error('an event that can follow was refused');
          for (const change of outcome.changes) {
            if (change.do !== 'step record') continue;
            const applied = apply(standing, change, 'maassluis');
            if (!applied.ok) throw new Error('a step that can follow was refused');
            standing = applied.standing;
          }
          const dossier = dossierIn([...standing.records.values()]);
          if (!dossier) throw new Error('the dossier is gone');
          const found = stepDeadlinesOf(dossier);
          const reached = dossier.members[0];
          for (const { kind, from, day: on, lastDay } of found) {
            expect(Temporal.PlainDate.compare(on, lastDay)).toBeLessThanOrEqual(stepTermOf(kind).owner === 'CLIENT' ? 0 : 1);
            expect(Temporal.PlainDate.compare(from, lastDay)).toBeLessThanOrEqual(kind === 'decision' ? 1 : 0);
          }
          expect(new Set(found.map(keyOf)).size).toBe(found.length);
          const rows = remindersOfSteps(dossier, now);
          expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
          if (reached && isOver(reached)) expect([found, rows]).toEqual([[], []]);
          // Planned again a day later, the same rows are asked for on the same days.
          const later = remindersOfSteps(dossier, now.add({ hours: 24 }));
          expect(later.map(({ id, on }) => `${id} ${on}`)).toEqual(rows.map(({ id, on }) => `${id} ${on}`));
        }
      }),
      { numRuns: 300 },
    );
  });
});
