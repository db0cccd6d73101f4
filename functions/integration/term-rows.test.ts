import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormId } from '../../schemas/forms/index.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import type { Client } from '../clients/client.ts';
import { standingOf, termDeadlinesOf } from '../deadlines/deadlines.ts';
import type { Entry } from '../history/entries.ts';
import { fold } from '../history/fold.ts';
import { nothingYet } from '../history/standing.ts';
import { signatureWithinTerm } from '../participation/signature.ts';
import { remindersOfTerm } from '../participation/term-rows.ts';
import type { Reminder } from '../residence/ledger.ts';
import { deadline } from '../terms/terms.ts';
import { taskOfEnrolment, taskOfExtension, taskOfSignature } from './asked.ts';
import { openTermIn } from './term.ts';
import type { TermFile } from './term-deadlines.ts';
import { endingOfIntegration, remindersOfIntegration } from './term-rows.ts';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const day = (text: string) => Temporal.PlainDate.from(text);
const early = momentOn(day('2013-01-01'));

const aClient = (settledOn: string): Client => ({
  id,
  branch: 'maassluis',
  person: { nameOnCard: 'Voorbeeld', birthDate: '1990' },
  sex: 'female',
  inflow: 'azc',
  settledOn: day(settledOn),
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: false,
  safeToContact: true,
  household: id,
  registeredAt: early,
});

type Told = readonly [form: FormId, answers: Readonly<Record<string, Json>>];

/** What the records say after these forms, by their real effects. */
const given = (told: readonly Told[], settledOn = '2022-02-01') => {
  const client = aClient(settledOn);
  const entries = told.map(([form, answers], place): Entry => {
    const first = {
      id: `entry ${place}`,
      form,
      formVersion: 1,
      branch: 'maassluis',
      actor: 'somebody',
      client: id,
      digest: '',
      receipt: '',
    };
    return {
      first: { ...first, at: early.add({ minutes: place }), answers },
      answers: 'attendance' in answers ? answers : { clientId: id, ...answers },
    };
  });
  const folded = fold(entries, { client: id }, { ...nothingYet, client });
  if (!folded.ok) throw new Error(`${folded.at.first.form}: ${JSON.stringify(folded.refusals)}`);
  return { client, records: [...folded.standing.records.values()] };
};

const enrolled = (obligedSince: string, pipSetOn?: string): Told => [
  'integration-enrolled',
  { obligedSince, providerId: other, level: 'a2', enrolledOn: obligedSince, ...(pipSetOn !== undefined && { pipSetOn }) },
];
const decided = (decision: string, decidedOn: string, rest: Readonly<Record<string, Json>> = {}): Told => [
  'integration-term-decided',
  { decision, decidedOn, ...rest },
];
const extended = (extendedUntil: string, ground = 'not-culpable'): Told => decided('extended', '2024-06-03', { ground, extendedUntil });
const movedToAnotherSchool: Told = ['integration-provider-changed', { providerId: other, changedOn: '2023-09-04', reason: 'level' }];
const passed = (isLast: boolean): Told => ['integration-exam', { part: 'speaking', takenOn: '2024-09-02', result: 'passed', isLast }];
const requested = (requestedOn: string, rest: Readonly<Record<string, Json>> = {}): Told => [
  'integration-extension-requested',
  { requestedOn, ground: 'not-culpable', ...rest },
];
const refused = (decidedOn: string, rest: Readonly<Record<string, Json>> = {}): Told => decided('refused', decidedOn, rest);
const objection = (what: 'filed' | 'waived', on: string): Told => ['integration-objection', { what, on }];
const notified = (obligedSince: string, firstHousingRegistration = '2022-02-01'): Told => [
  'pvt-notified',
  { notifiedOn: '2022-03-01', obligedSince, firstHousingRegistration },
];
const signed: readonly Told[] = [
  ['pvt-attended', { sessionId: other, session: 'first', heldOn: '2023-01-09', attendance: [{ clientId: id, attended: true }] }],
  ['pvt-signed', { signedOn: '2023-01-16' }],
];
const atDuo: readonly Told[] = [...signed, ['pvt-registered-at-duo', { registeredOn: '2023-01-23' }]];
const exception = (what: string, rest: Readonly<Record<string, Json>> = {}): Told => [
  'pvt-exception',
  { what, since: '2023-02-01', ...rest },
];

const lines = (file: ReturnType<typeof given>) =>
  termDeadlinesOf(file).map(
    ({ day: on, kind, derivation }) => `${on} ${kind} ${derivation.by === 'print' ? 'printed' : derivation.policy}`,
  );

const about = (file: TermFile, kind: string, now = early) =>
  remindersOfIntegration(file, now).filter((row) => row.id.startsWith(`integration#${kind}.`));

/** One line for each rung. */
const rungs = (file: TermFile, kind: string) =>
  [...Map.groupBy(about(file, kind), ({ rung, on }) => `${rung} ${on}`)].map(
    ([rung, rows]) => `${rung} ${rows.map(({ recipient }) => recipient).join(' ')}`,
  );

describe('the deadlines of civic integration', () => {
  it.each<[string, readonly Told[], string[]]>([
    [
      'under the act of 2013: three years from the day that DUO names',
      [enrolled('2021-03-05')],
      ['2023-09-05 window-opens INTEGRATION_EXT_OPEN', '2024-03-05 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'the last day of the act of 2013',
      [enrolled('2021-12-31')],
      ['2024-06-30 window-opens INTEGRATION_EXT_OPEN', '2024-12-31 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'the first day of the act of 2021: the plan of the municipality, ten weeks after the housing',
      [enrolled('2022-01-01')],
      ['2022-04-12 plan-due PIP_WI2021'],
    ],
    [
      'the first day of the act of 2021, with a plan: three years from it, and the signature within them',
      [enrolled('2022-01-01', '2022-04-04')],
      [
        '2024-10-04 window-opens INTEGRATION_EXT_OPEN',
        '2025-04-04 integration-ends INTEGRATION_WI2021',
        '2025-04-04 signature-due PVT_WI2021',
      ],
    ],
    [
      'from a leap day: the last day of February',
      [enrolled('2020-02-29')],
      ['2022-08-28 window-opens INTEGRATION_EXT_OPEN', '2023-02-28 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'to a leap day that DUO printed: the window opens in August',
      [enrolled('2021-03-05'), extended('2028-02-29')],
      ['2027-08-29 window-opens INTEGRATION_EXT_OPEN', '2028-02-29 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'extended under the act of 2021: the signature moves along',
      [enrolled('2022-02-14', '2022-05-02'), extended('2026-01-10'), extended('2026-08-10')],
      [
        '2026-02-10 window-opens INTEGRATION_EXT_OPEN',
        '2026-08-10 integration-ends INTEGRATION_WI2021',
        '2026-08-10 signature-due PVT_WI2021',
      ],
    ],
    [
      'extended before we heard of a plan: the printed day alone',
      [enrolled('2022-02-14'), extended('2026-01-10')],
      ['2025-07-10 window-opens INTEGRATION_EXT_OPEN', '2026-01-10 integration-ends printed', '2026-01-10 signature-due printed'],
    ],
    [
      'extended to a year that was mistyped: no window can be counted, the day is shown',
      [enrolled('2021-03-05'), extended('2924-03-05')],
      ['2924-03-05 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'an extension that was asked for: DUO has eight weeks, past Easter Monday, and the term ends when it did',
      [enrolled('2021-05-05'), requested('2024-02-05')],
      ['2024-04-02 decision-due INTEGRATION_EXT_DECISION', '2024-05-05 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'an extension that was asked for, and a day in the letter of DUO: that day',
      [enrolled('2021-05-05'), requested('2024-02-05', { decisionBy: '2024-05-01' })],
      ['2024-05-01 decision-due INTEGRATION_EXT_DECISION', '2024-05-05 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'an extension that was refused: six weeks to object, warned of on the day as counted; it can be asked for again',
      [enrolled('2021-05-05'), requested('2024-02-05'), refused('2024-04-10')],
      [
        '2023-11-05 window-opens INTEGRATION_EXT_OPEN',
        '2024-05-05 integration-ends INTEGRATION_WI2013',
        '2024-05-22 objection-ends OBJECTION_GENERAL',
      ],
    ],
    [
      'a refusal of which the letter names the last day',
      [enrolled('2021-05-05'), refused('2024-04-10', { objectUntil: '2024-05-31' })],
      [
        '2023-11-05 window-opens INTEGRATION_EXT_OPEN',
        '2024-05-05 integration-ends INTEGRATION_WI2013',
        '2024-05-31 objection-ends OBJECTION_GENERAL',
      ],
    ],
    [
      'an objection to the refusal: the end of the term alone',
      [enrolled('2021-05-05'), refused('2024-04-10'), objection('filed', '2024-04-29')],
      ['2024-05-05 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'the objection was refused too: six weeks for an appeal, and no day of the first letter',
      [
        enrolled('2021-05-05'),
        refused('2024-04-10', { objectUntil: '2024-05-22' }),
        objection('filed', '2024-05-13'),
        refused('2024-07-01'),
      ],
      [
        '2023-11-05 window-opens INTEGRATION_EXT_OPEN',
        '2024-05-05 integration-ends INTEGRATION_WI2013',
        '2024-08-12 objection-ends OBJECTION_GENERAL',
      ],
    ],
    [
      'the client refrains from an objection: the end and its window',
      [enrolled('2021-05-05'), refused('2024-04-10'), objection('waived', '2024-04-29')],
      ['2023-11-05 window-opens INTEGRATION_EXT_OPEN', '2024-05-05 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'an extension that was asked for and given: the new end',
      [enrolled('2021-05-05'), requested('2024-02-05'), extended('2025-05-05')],
      ['2024-11-05 window-opens INTEGRATION_EXT_OPEN', '2025-05-05 integration-ends INTEGRATION_WI2013'],
    ],
    [
      'a second request: counted from itself, and no day of the first letter',
      [enrolled('2021-05-05'), requested('2024-02-05', { decisionBy: '2024-04-04' }), extended('2025-05-05'), requested('2025-01-06')],
      ['2025-03-03 decision-due INTEGRATION_EXT_DECISION', '2025-05-05 integration-ends INTEGRATION_WI2013'],
    ],
    ['before the act of 2013: none', [enrolled('2012-12-31')], []],
    ['the last exam passed: none', [enrolled('2021-03-05'), passed(true)], []],
    ['an exemption: none', [enrolled('2022-02-14', '2022-05-02'), decided('exempt', '2023-05-01')], []],
  ])('%s', (_, told, expected) => {
    expect(lines(given(told))).toEqual(expected);
  });

  it.each([
    ['another school', movedToAnotherSchool],
    ['one of several exams', passed(false)],
  ] as const)('stay as they are with %s', (_, told) => {
    expect(lines(given([enrolled('2021-03-05'), told]))).toEqual(lines(given([enrolled('2021-03-05')])));
  });

  it('carry the rule, the anchor, the printed day and what to do with it', () => {
    const [, end] = termDeadlinesOf(given([enrolled('2021-03-05'), extended('2026-03-05', 'literacy')]));

    expect(end).toMatchObject({ family: 'integration', owner: 'CLIENT', version: 2 });
    expect(end?.derivation).toMatchObject({
      policy: 'INTEGRATION_WI2013',
      version: 1,
      anchor: '2021-03-05',
      computed: '2024-03-05',
      printed: '2026-03-05',
      because: { source: 'Wet inburgering art. 7', confidence: 'H' },
      remedy: { en: 'For a literacy course DUO extends once, by two years at most.' },
    });
  });

  it.each([
    ['2022-02-01', [enrolled('2022-02-14')], '2022-02-14', 'duty'],
    ['2022-02-01', [notified('2022-01-10', '2022-03-01'), enrolled('2022-01-10')], '2022-03-01', undefined],
    ['2022-02-01', [enrolled('2022-01-10')], '2022-02-01', 'came to live here'],
    ['2020-02-01', [enrolled('2022-01-10')], '2022-01-10', 'duty'],
  ] as const)(
    'settled %s: the municipality has ten weeks from the housing or the duty, the later of them',
    (settled, told, anchor, says) => {
      const [plan] = termDeadlinesOf(given(told, settled));

      expect(plan).toMatchObject({ kind: 'plan-due', owner: 'AUTHORITY', derivation: { policy: 'PIP_WI2021', anchor } });
      expect(plan?.derivation).toMatchObject({ because: { confidence: 'M' } });
      const assumed = plan?.derivation.by === 'policy' ? plan.derivation.anchorAssumed?.en : '';
      if (says === undefined) expect(assumed).toBeUndefined();
      else expect(assumed).toContain(says);
    },
  );

  it('have a window that is open until the term ends', () => {
    const [opens] = termDeadlinesOf(given([enrolled('2021-03-05')]));
    if (!opens) throw new Error('there is no window');

    expect(['2023-09-04', '2023-09-05', '2024-03-05', '2024-03-06'].map((on) => standingOf(opens, day(on)))).toEqual([
      'coming',
      'open',
      'open',
      'overdue',
    ]);
  });
});

describe('the signature on the participation declaration', () => {
  const wi2021 = enrolled('2022-02-14', '2022-05-02');

  it.each<[string, readonly Told[], string | undefined]>([
    ['nobody notified the client', [wi2021], '2025-05-02'],
    ['the client was notified', [wi2021, notified('2022-02-14')], '2025-05-02'],
    ['the client was notified before the plan was set', [notified('2022-02-14'), wi2021], '2025-05-02'],
    ['it was signed and DUO does not know', [wi2021, notified('2022-02-14'), ...signed], '2025-05-02'],
    ['the term passed', [wi2021, notified('2022-02-14'), exception('overdue')], '2025-05-02'],
    ['it is at DUO', [wi2021, notified('2022-02-14'), ...atDuo], undefined],
    [
      'it is at DUO, of somebody who was notified as if free to take part',
      [['pvt-notified', { notifiedOn: '2022-03-01' }], wi2021, ...atDuo],
      undefined,
    ],
    ['an exemption was given', [wi2021, notified('2022-02-14'), exception('exempt')], undefined],
    ['DUO gave it a day of its own', [wi2021, notified('2022-02-14'), exception('extended', { extendedUntil: '2025-09-01' })], undefined],
    ['the integration was passed', [wi2021, passed(true)], undefined],
    ['the plan is not set', [enrolled('2022-02-14')], undefined],
    ['the act is that of 2013', [enrolled('2021-12-31')], undefined],
  ])('is asked for within the term of integration by %s', (_, told, expected) => {
    const { records } = given(told);

    expect(signatureWithinTerm(records)?.day.toString()).toBe(expected);
  });

  it('has one deadline, whoever watches it', () => {
    const own = given([wi2021, notified('2022-02-14'), exception('extended', { extendedUntil: '2025-09-01' })]);
    const ofOneYear = given([notified('2021-12-31', '2021-12-31')]);

    expect(lines(own).filter((line) => line.includes('signature'))).toEqual(['2025-09-01 signature-due printed']);
    expect(termDeadlinesOf(ofOneYear)).toMatchObject([
      { family: 'participation', kind: 'signature-due', derivation: { policy: 'PVT_WI2013', anchor: '2021-12-31', due: '2022-12-31' } },
    ]);
  });

  it('waits as a task under its day, which the form about the signature completes', () => {
    expect(taskOfSignature(id, given([wi2021]).records)).toMatchObject({
      name: 'pvt-duo-integration-2025-05-02',
      form: 'pvt-registered-at-duo',
      owner: 'contact-volunteer',
      openedBy: 'workflow',
    });
  });
});

describe('what is asked about an extension', () => {
  const begun = enrolled('2021-05-05');

  it.each<[string, readonly Told[], string | undefined, FormId | undefined]>([
    ['it was asked for', [begun, requested('2024-02-05')], 'integration-decision-2024-04-02', 'integration-term-decided'],
    ['it was refused', [begun, refused('2024-04-08')], 'integration-objection-2024-05-20', 'integration-objection'],
    ['nobody asked for it', [begun], undefined, undefined],
    ['it was given', [begun, requested('2024-02-05'), extended('2025-05-05')], undefined, undefined],
    ['there is an objection', [begun, refused('2024-04-08'), objection('filed', '2024-04-29')], undefined, undefined],
    ['the exam was passed meanwhile', [begun, requested('2024-02-05'), passed(true)], undefined, undefined],
  ])('when %s', (_, told, name, form) => {
    const task = taskOfExtension(id, given(told));

    expect([task?.name, task?.form]).toEqual([name, form]);
  });
});

describe('the term of integration, of who takes part under the act of 2021', () => {
  it.each<[string, readonly Told[], string | undefined]>([
    ['it was not told: by the day of the plan', [notified('2022-02-14', '2022-03-01')], '2022-05-10'],
    ['it was not told, and the declaration was signed', [notified('2022-02-14', '2022-03-01'), ...signed], '2022-05-10'],
    ['it was told', [notified('2022-02-14'), enrolled('2022-02-14')], undefined],
    ['it was passed', [notified('2022-02-14'), enrolled('2022-02-14', '2022-05-02'), passed(true)], undefined],
    ['the signature is at DUO', [notified('2022-02-14'), ...atDuo], undefined],
    [
      'DUO gave the signature a day of its own',
      [notified('2022-02-14'), exception('extended', { extendedUntil: '2025-09-01' })],
      undefined,
    ],
    ['the act is that of 2013', [notified('2021-12-31')], undefined],
    ['the client is free to take part', [['pvt-notified', { notifiedOn: '2022-03-01' }]], undefined],
  ])('is asked for when %s', (_, told, expected) => {
    const task = taskOfEnrolment(id, given(told));

    expect(task?.dueOn.toString()).toBe(expected);
    if (task) expect(task).toMatchObject({ form: 'integration-enrolled', prefill: { clientId: id, obligedSince: '2022-02-14' } });
  });
});

describe('the rows', () => {
  it('of the end climb from a year before to the day after', () => {
    expect(rungs(given([enrolled('2021-03-31')]), 'integration-ends')).toEqual([
      'I1 2023-03-31 contact-volunteer',
      'I2 2023-09-30 contact-volunteer',
      'I3 2023-12-31 contact-volunteer',
      'I4 2024-02-29 contact-volunteer team-leader',
      'I5 2024-03-31 contact-volunteer team-leader',
      'I6 2024-04-01 contact-volunteer team-leader',
    ]);
  });

  it('of the signature under the act of 2021 climb as those of the declaration do', () => {
    expect(rungs(given([enrolled('2022-01-01', '2022-04-04')]), 'signature-due')).toEqual([
      'S1 2024-10-04 contact-volunteer',
      'S2 2025-01-04 contact-volunteer',
      'S3 2025-03-04 contact-volunteer team-leader',
      'S4 2025-04-04 team-leader',
      'S5 2025-04-05 contact-volunteer team-leader',
    ]);
  });

  it('about a request come once its eight weeks have passed, and about a refusal before its six weeks have', () => {
    const asked = [enrolled('2021-05-05'), requested('2024-02-05')];
    expect(rungs(given(asked), 'decision-due')).toEqual(['V1 2024-04-03 contact-volunteer', 'V2 2024-04-16 contact-volunteer team-leader']);
    // Six weeks end on Whit Monday; the law allows Tuesday.
    const file = given([...asked, refused('2024-04-08')]);
    expect(rungs(file, 'decision-due')).toEqual([]);
    expect(rungs(file, 'objection-ends')).toEqual([
      'B1 2024-04-29 contact-volunteer',
      'B2 2024-05-13 contact-volunteer team-leader',
      'B3 2024-05-20 contact-volunteer team-leader',
      'B4 2024-05-22 team-leader',
    ]);
    expect(rungs(given([...asked, refused('2024-04-08'), objection('waived', '2024-05-01')]), 'objection-ends')).toEqual([]);
  });

  it('about the plan come once its day has passed, and go when it is set', () => {
    expect(rungs(given([enrolled('2022-02-14')]), 'plan-due')).toEqual([
      'G1 2022-04-26 contact-volunteer',
      'G2 2022-05-23 contact-volunteer team-leader',
    ]);
    expect(rungs(given([enrolled('2022-02-14'), decided('plan-set', '2022-05-02')]), 'plan-due')).toEqual([]);
  });

  const row = (file: TermFile, kind: string): Reminder => {
    const [first] = about(file, kind);
    if (!first) throw new Error(`there is no row about ${kind}`);
    return { ...first, client: id, family: 'integration', branch: 'maassluis', state: 'planned' };
  };
  const before = given([enrolled('2022-02-14', '2022-05-02')]);

  it.each<[string, TermFile, string, readonly Told[], object]>([
    [
      'a new end supersedes those of the old one',
      before,
      'integration-ends',
      [enrolled('2022-02-14', '2022-05-02'), extended('2026-01-10')],
      { state: 'superseded', explanation: 'new-end-date' },
    ],
    [
      'a new end moves those of the signature',
      before,
      'signature-due',
      [enrolled('2022-02-14', '2022-05-02'), extended('2026-01-10')],
      { state: 'superseded', explanation: 'new-end-date' },
    ],
    [
      'a day of its own takes the signature over',
      before,
      'signature-due',
      [enrolled('2022-02-14', '2022-05-02'), notified('2022-02-14'), exception('extended', { extendedUntil: '2025-09-01' })],
      { state: 'superseded', explanation: 'new-end-date' },
    ],
    [
      'a signature at DUO cancels those of the signature',
      before,
      'signature-due',
      [enrolled('2022-02-14', '2022-05-02'), notified('2022-02-14'), ...atDuo],
      { state: 'cancelled', explanation: 'task-done' },
    ],
    [
      'the last exam cancels those of the end',
      before,
      'integration-ends',
      [enrolled('2022-02-14', '2022-05-02'), passed(true)],
      { state: 'cancelled', explanation: 'task-done' },
    ],
    [
      'the plan cancels those that asked after it',
      given([enrolled('2022-02-14')]),
      'plan-due',
      [enrolled('2022-02-14', '2022-05-02')],
      { state: 'cancelled', explanation: 'task-done' },
    ],
  ])('%s', (_, file, kind, told, expected) => {
    const { client, records } = given(told);

    expect(endingOfIntegration(records, remindersOfIntegration({ client, records }, early))(row(file, kind))).toEqual(expected);
  });
});

const someDay = (from: string, to: string) =>
  fc.integer({ min: 0, max: day(from).until(day(to)).days }).map((days) => day(from).add({ days }).toString());

/** Any story of a client, in an order in which it can be told. */
const story = fc
  .record({
    obliged: someDay('2017-10-01', '2026-12-31'),
    plan: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    extensions: fc.array(someDay('2018-01-01', '2035-12-31'), { maxLength: 3 }),
    declaration: fc.constantFrom('absent', 'free', 'required', 'extended', 'overdue', 'exempt', 'signed', 'at-duo'),
    declarationUntil: someDay('2018-01-01', '2035-12-31'),
    undecided: fc.constantFrom<readonly Told[]>(
      [],
      [requested('2024-02-05')],
      [requested('2024-02-05'), refused('2024-04-08')],
      [refused('2024-04-08'), objection('filed', '2024-04-29')],
      [refused('2024-04-08'), objection('waived', '2024-04-29')],
      [refused('2024-04-08'), objection('filed', '2024-04-29'), refused('2024-07-01')],
    ),
    ends: fc.constantFrom(undefined, 'passed', 'exempt'),
  })
  .map(({ obliged, plan, extensions, undecided, declaration, declarationUntil, ends }): readonly Told[] => {
    const pipSet = plan !== undefined && obliged >= '2022-01-01' ? day(obliged).add({ days: plan }).toString() : undefined;
    const required = notified(obliged, obliged);
    const declarations: Readonly<Record<string, readonly Told[]>> = {
      absent: [],
      free: [['pvt-notified', { notifiedOn: '2022-03-01' }]],
      required: [required],
      extended: [required, exception('extended', { extendedUntil: declarationUntil })],
      overdue: [required, exception('overdue')],
      exempt: [required, exception('exempt')],
      signed: [required, ...signed],
      'at-duo': [required, ...atDuo],
    };
    return [
      ...(declarations[declaration] ?? []),
      enrolled(obliged, pipSet),
      ...extensions.map((until) => extended(until)),
      ...undecided,
      ...(ends === 'passed' ? [passed(true)] : ends === 'exempt' ? [decided('exempt', '2025-01-06')] : []),
    ];
  });

describe('whatever was told', () => {
  it('gives each row once, and the same rows again', () => {
    fc.assert(
      fc.property(story, (told) => {
        const file = given(told);
        const rows = remindersOfIntegration(file, early);
        expect(new Set(rows.map((each) => each.id)).size).toBe(rows.length);
        expect(remindersOfIntegration(given(told), early)).toEqual(rows);
      }),
    );
  });

  it('has the signature watched by one workflow alone, and by one while it is to come', () => {
    fc.assert(
      fc.property(story, (told) => {
        const file = given(told);
        const within = about(file, 'signature-due');
        const own = remindersOfTerm(file.records, early);
        expect(within.length === 0 || own.length === 0).toBe(true);
        // The list of deadlines knows it exactly when somebody is reminded of it.
        const [due] = termDeadlinesOf(file).filter(({ kind }) => kind === 'signature-due');
        expect(due?.day.toString()).toBe((within[0] ?? own[0])?.anchor.toString());
        const forms: readonly string[] = told.map(([form, { what = '' }]) => `${form} ${String(what)}`.trim());
        const isSettled = forms.some((form) => ['pvt-registered-at-duo', 'pvt-exception exempt'].includes(form));
        const [end] = termDeadlinesOf(file).filter(({ kind }) => kind === 'integration-ends');
        const isNewAct = openTermIn(file.records)?.facts['act'] === 'wi2021';
        if (isNewAct && end && !isSettled) expect(due).toBeDefined();
      }),
    );
  });

  it('is reminded of until it is met: an open term with an end has all its rungs, and a term that is over none', () => {
    fc.assert(
      fc.property(story, (told) => {
        const file = given(told);
        const end = termDeadlinesOf(file).find(({ kind }) => kind === 'integration-ends')?.day;
        const isOpen = openTermIn(file.records) !== undefined;
        expect(new Set(about(file, 'integration-ends').map(({ rung }) => rung)).size).toBe(isOpen && end ? 6 : 0);
        if (!isOpen) expect(remindersOfIntegration(file, early)).toEqual([]);
      }),
    );
  });

  it('says that an extension can be asked for on the very day on which the window opens, after which the rungs follow each other', () => {
    fc.assert(
      fc.property(someDay('2013-01-01', '2021-12-31'), (obliged) => {
        const rows = about(given([enrolled(obliged)]), 'integration-ends');
        const [end] = rows.map(({ anchor }) => anchor);
        const opens = rows.find(({ rung }) => rung === 'I2');
        expect(opens?.on.toString()).toBe(end && deadline('INTEGRATION_EXT_OPEN', end).due);
        const days = rows.map(({ on }) => on.toString());
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('moves every row of the end with it, and none of another end', () => {
    fc.assert(
      fc.property(someDay('2022-01-01', '2030-12-31'), someDay('2022-01-01', '2035-12-31'), (plan, until) => {
        const before = given([enrolled('2022-01-01', plan)]);
        const moved = given([enrolled('2022-01-01', plan), extended(until)]);
        const ids = new Set(remindersOfIntegration(before, early).map((each) => each.id));
        const kept = remindersOfIntegration(moved, early).filter((each) => ids.has(each.id));
        const isSameEnd = day(plan).add({ years: 3 }).equals(day(until));
        expect(kept).toHaveLength(isSameEnd ? ids.size : 0);
        expect(
          lines(moved)
            .filter((line) => /ends|signature/.test(line))
            .map((line) => line.slice(0, 10)),
        ).toEqual([until, until]);
      }),
    );
  });
});
