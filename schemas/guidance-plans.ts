/**
 * What guidance asks of a branch, and when: its milestones, the checklist of the intake and the rhythm of contact, as dated versions (domain facts §3.1 to §3.4; an order of the
 * municipality, no law). A trajectory goes by the version that held when its half-year began (`functions/guidance/plan.ts`), so a new one applies at its next hand-over.
 */

import type { IntakeItem } from './forms/guidance/intake-items.ts';
import type { FormId } from './forms/ids.ts';
import { type Inflow, type Moment, moments } from './guidance.ts';
import { checklist, type PlannedItem } from './guidance-checklist.ts';
import type { Text } from './kernel/text.ts';

export interface MilestoneRow {
  /** Letters, digits, `-`: it is part of the name of its task. An evaluation has the name of its moment. */
  readonly id: string;
  /** Counted from the start; `end`: the day on which the last guidance year is over. */
  readonly at: { readonly days: number } | { readonly weeks: number } | { readonly months: number } | 'end';
  /** The form that tells that it was reached. */
  readonly form: FormId;
  /** Absent: everybody. */
  readonly only?: readonly Inflow[] | undefined;
  /** Of somebody's first trajectory alone: who comes back has arrived before. */
  readonly once?: true | undefined;
  readonly title: Text;
  readonly why: Text;
}

/** Somebody is out of sight when nobody noted a contact for so many weeks. */
export interface Rhythm {
  /** For who was last met before so many months after the start; absent: as long as guidance runs. */
  readonly untilMonth?: number | undefined;
  readonly weeks: number;
}

export interface GuidancePlan {
  readonly version: number;
  /** Of half-years that begin on this day or later (ISO). */
  readonly validFrom: string;
  readonly source: string;
  /** How many years of guidance the municipality orders. */
  readonly years: number;
  readonly milestones: readonly MilestoneRow[];
  readonly checklist: Readonly<Record<IntakeItem, PlannedItem>>;
  /** In order of time; the last row has no end. */
  readonly rhythm: readonly Rhythm[];
}

const evaluation = (moment: Moment): MilestoneRow => ({
  id: moment,
  at: moment === 'end' ? 'end' : { months: moments[moment].months },
  form: 'guidance-evaluation',
  title: { nl: `Evaluatie: ${moments[moment].nl}`, en: `Evaluation: ${moments[moment].en}` },
  why: { nl: 'Op vaste momenten kijken we samen hoe het gaat.', en: 'At fixed moments we look together how it goes.' },
});

export const firstPlan: GuidancePlan = {
  version: 1,
  validFrom: '2016-01-01',
  source: 'Domain facts §3.1 to §3.4; the days of the checklist and the rhythm are proposals of low confidence',
  years: 2,
  milestones: [
    {
      id: 'day-one',
      at: { days: 0 },
      form: 'day-one',
      only: ['azc', 'gva', 'family-reunification'],
      once: true,
      title: { nl: 'Vul de eerste dag in', en: 'Fill in day one' },
      why: {
        nl: 'Op de eerste dag wordt veel geregeld. Wat dezelfde dag weg moet, staat in het formulier.',
        en: 'Much is arranged on the first day. What must be handed in that same day stands in the form.',
      },
    },
    {
      id: 'intake',
      at: { weeks: 4 },
      form: 'intake-checklist',
      title: { nl: 'Houd het intakegesprek', en: 'Hold the intake conversation' },
      why: {
        nl: 'In de eerste weken moet veel worden geregeld. De lijst laat zien wat nog open staat.',
        en: 'Much has to be arranged in the first weeks. The list shows what is still open.',
      },
    },
    evaluation('month-3'),
    evaluation('month-6'),
    evaluation('month-12'),
    evaluation('month-18'),
    evaluation('end'),
    {
      id: 'close',
      at: 'end',
      form: 'guidance-closed',
      title: { nl: 'Sluit de begeleiding af', en: 'Close the guidance' },
      why: {
        nl: 'De begeleidingsjaren zijn om. Daarna kan de cliënt met vragen naar het spreekuur.',
        en: 'The guidance years are over. From then on the client comes to the walk-in hour with questions.',
      },
    },
  ],
  checklist,
  // In the first months one meets weekly, later monthly.
  rhythm: [{ untilMonth: 3, weeks: 3 }, { untilMonth: 12, weeks: 6 }, { weeks: 10 }],
};

/** A branch without plans of its own goes by the first. Oldest first. */
const plansOfBranch: Readonly<Record<string, readonly GuidancePlan[]>> = { maassluis: [firstPlan] };

export const guidancePlansIn = (branch: string): readonly GuidancePlan[] => plansOfBranch[branch] ?? [firstPlan];

/** @param day ISO. Before the first version the first one holds: whoever was guided then is guided by something. */
export const guidancePlanOn = (plans: readonly GuidancePlan[], day: string): GuidancePlan =>
  plans.findLast(({ validFrom }) => validFrom <= day) ?? plans[0] ?? firstPlan;

/** How many years the municipality of a branch orders, for whoever begins on a day (ISO). */
export const guidanceYearsIn = (branch: string, day: string): number => guidancePlanOn(guidancePlansIn(branch), day).years;
