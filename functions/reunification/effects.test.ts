import { describe, expect, it } from 'vitest';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type memberStates, reunificationRecords } from '../../schemas/records/reunification.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Change, Circumstances, Outcome } from '../submissions/submission.ts';
import { closeDossier, reopenDossier } from './close-dossier.ts';
import { noteEvent } from './note-event.ts';
import { updateMonthly } from './update-monthly.ts';

const client = 'c1000000-0000-4000-8000-000000000001';
const wife = 'd1000000-0000-4000-8000-000000000001';
const son = 'd1000000-0000-4000-8000-000000000002';
const daughter = 'd1000000-0000-4000-8000-000000000003';
const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-23');

const circumstances: Circumstances = {
  submission: 'e1000000-0000-4000-8000-000000000001',
  branch: 'maassluis',
  actor: 'a1000000-0000-4000-8000-000000000001',
  posts: ['volunteer-legal'],
  now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
  today,
};

type State = keyof typeof memberStates;

const fileWith = (members: Readonly<Record<string, State>>, tasks: readonly string[] = [], closedBy?: string): ClientFile => ({
  client: {
    id: client,
    branch: 'maassluis',
    person: { nameOnCard: 'Voorbeeld', birthDate: '1990' },
    household: client,
    sex: 'male',
    inflow: 'azc',
    settledOn: day('2026-01-05'),
    readsLanguage: 'ar',
    speaksLanguage: 'ar',
    interpreterNeeded: true,
    safeToContact: true,
    registeredAt: circumstances.now,
  },
  documents: [],
  reminders: [],
  withdrawnDocuments: [],
  withdrawnRecords: [],
  doneUnasked: [],
  openTo: [],
  records: [
    {
      kind: 'dossier',
      of: client,
      branch: 'maassluis',
      state: closedBy ? 'closed' : 'open',
      since: today,
      facts: closedBy ? { closedBy } : {},
      person: {},
      version: 1,
    },
    ...Object.entries(members).map(([id, state]) => ({
      kind: 'dossier-member' as const,
      of: client,
      id,
      branch: 'maassluis',
      state,
      since: today,
      facts: {},
      person: {},
      version: 1,
    })),
  ],
  tasks: tasks.map((name) => ({
    of: client,
    about: 'client',
    name,
    branch: 'maassluis',
    form: 'reunification-event',
    prefill: {},
    title: { nl: 'Taak', en: 'Task' },
    why: { nl: 'Omdat', en: 'Because' },
    dueOn: today,
    owner: 'legal-volunteer',
    state: 'open',
  })),
});

const known = (file: ClientFile) => new Map([[client, file]]);

type EventAnswers = Parameters<typeof noteEvent.effect>[0];

const event = (answers: Partial<EventAnswers> & Pick<EventAnswers, 'event'>, file: ClientFile): Outcome =>
  noteEvent.effect({ clientId: client, happenedOn: today, about: 'whole-dossier', ...answers }, circumstances, known(file));

const changesOf = (outcome: Outcome): readonly Change[] => {
  if ('refusals' in outcome) throw new Error(`refused: ${outcome.refusals.map(({ rule }) => rule).join(', ')}`);
  return outcome.changes;
};

const memberSteps = (outcome: Outcome) =>
  changesOf(outcome).flatMap((change) =>
    change.do === 'step record' && change.record.kind === 'dossier-member' ? [{ id: change.record.id, to: change.to }] : [],
  );

const taskNames = (outcome: Outcome, what: 'open task' | 'close task') =>
  changesOf(outcome).flatMap((change) => (change.do === what && 'task' in change ? [change.task.name] : []));

const refusals = (outcome: Outcome) => ('refusals' in outcome ? outcome.refusals.map(({ pointer, rule }) => ({ pointer, rule })) : []);

describe('the step plan', () => {
  const { states, steps, over } = reunificationRecords['dossier-member'];

  /** What can be reached from a state without reopening. */
  const ahead = (state: State): Set<string> => {
    const reached = new Set<string>();
    const add = (at: string) => {
      for (const [name, { from, to }] of Object.entries(steps)) {
        if (name === 'reopened' || !(from as readonly string[]).includes(at) || reached.has(to)) continue;
        reached.add(to);
        add(to);
      }
    };
    add(state);
    return reached;
  };

  it.each([...over])('goes on from %s only when it is reopened', (state) => expect([...ahead(state)]).toEqual([]));

  it('never reopens what succeeded', () => expect(steps.reopened.from).not.toContain('closed-success'));

  const stages: readonly (readonly State[])[] = [
    ['intake', 'filing-window-open'],
    ['filed', 'received'],
    ['queued', 'completion-requested', 'dna-offered', 'dna-sampled', 'dna-result', 'interview-planned', 'interview-held'],
    ['decided-negative', 'objection-window'],
    ['objection-pending'],
    ['appeal-window'],
    ['appeal-pending'],
    ['higher-appeal-window'],
    ['higher-appeal-pending'],
    ['decided-positive'],
    ['mvv-to-collect'],
    ['mvv-issued'],
    ['travel-planned'],
    ['arrived'],
    ['reported-ind'],
    ['permit-issued'],
    ['brp-registered'],
    ['tb-check'],
    ['housed-with-sponsor'],
    ['own-trajectory-started'],
    ['closed-success'],
  ];

  it.each(stages.map((stage, place) => ({ stage, earlier: stages.slice(0, place).flat() })))(
    'never goes back from $stage',
    ({ stage, earlier }) => {
      for (const state of stage) expect(earlier.filter((before) => ahead(state).has(before))).toEqual([]);
    },
  );

  it('tells of every state where it stands in the order, or that it is a turn beside it', () => {
    const beside: State[] = ['decided-partial', 'reopened', ...over.filter((state) => state !== 'closed-success')];
    expect([...stages.flat(), ...beside].toSorted()).toEqual(Object.keys(states).toSorted());
  });
});

describe('an event in the procedure', () => {
  it('for the whole dossier moves everybody who is still in it', () => {
    const outcome = event({ event: 'queued' }, fileWith({ [wife]: 'received', [son]: 'received', [daughter]: 'withdrawn' }));

    expect(memberSteps(outcome)).toEqual([
      { id: wife, to: 'queued' },
      { id: son, to: 'queued' },
    ]);
  });

  it('for the whole dossier is refused when nobody is in it', () => {
    expect(refusals(event({ event: 'queued' }, fileWith({ [daughter]: 'withdrawn' })))).toEqual([
      { pointer: '#/about', rule: 'nobody-in-procedure' },
    ]);
  });

  it('keeps the days from which terms count, and forgets the last day of an older letter', () => {
    const letterOn = day('2026-11-02');
    const outcome = event({ event: 'decided-positive', letterOn, receivedOn: today }, fileWith({ [wife]: 'queued' }));

    expect(changesOf(outcome)).toContainEqual(
      expect.objectContaining({
        to: 'decided-positive',
        facts: expect.objectContaining({ decisionSent: '2026-11-02', noticeDated: '2026-11-02', receivedOn: '2026-11-23', lastDay: null }),
      }),
    );
  });

  it('that extends the decision term leaves each member where it is', () => {
    const outcome = event({ event: 'decision-term-extended', letterOn: today }, fileWith({ [wife]: 'dna-offered' }));

    expect(memberSteps(outcome)).toEqual([]);
    expect(changesOf(outcome)).toContainEqual(
      expect.objectContaining({ facts: expect.objectContaining({ decisionExtendedOn: '2026-11-23' }) }),
    );
  });

  it('asks for the documents by the day of the letter, once for each member', () => {
    const outcome = event({ event: 'completion-requested', lastDay: day('2026-12-14') }, fileWith({ [wife]: 'queued', [son]: 'queued' }));

    expect(taskNames(outcome, 'open task')).toEqual([`completion-${wife}-2026-12-14`, `completion-${son}-2026-12-14`]);
  });

  it('closes what it settles for its members and leaves what others have to do', () => {
    const file = fileWith({ [wife]: 'completion-requested', [son]: 'completion-requested' }, [
      `completion-${wife}-2026-12-14`,
      `completion-${son}-2026-12-14`,
    ]);

    const outcome = event({ event: 'completion-sent', about: 'some-members', members: [{ memberId: wife }] }, file);

    expect(taskNames(outcome, 'close task')).toEqual([`completion-${wife}-2026-12-14`]);
  });

  it.each([
    ['2026-11-23', '2026-11-26'],
    // Saturday the 28th is passed by the Algemene termijnenwet.
    ['2026-11-25', '2026-11-30'],
    ['2012-01-05', '2012-01-08'],
  ])('of an arrival on %s asks to report to the IND by %s', (happenedOn, dueOn) => {
    const outcome = event({ event: 'arrived', happenedOn: day(happenedOn) }, fileWith({ [wife]: 'travel-planned' }));

    const asked = changesOf(outcome).flatMap((change) => (change.do === 'open task' ? [change.task.dueOn.toString()] : []));
    expect(asked).toEqual([dueOn]);
  });
});

describe('closing a dossier', () => {
  const close = (reason: Parameters<typeof closeDossier.effect>[0]['reason'], file: ClientFile) =>
    closeDossier.effect({ clientId: client, closedOn: today, reason }, circumstances, known(file));

  it('as reunited ends the plan of everybody who is here', () => {
    const outcome = close(
      'reunited',
      fileWith({ [wife]: 'own-trajectory-started', [son]: 'housed-with-sponsor', [daughter]: 'final-rejected' }),
    );

    expect(memberSteps(outcome)).toEqual([
      { id: wife, to: 'closed-success' },
      { id: son, to: 'closed-success' },
    ]);
  });

  it('as reunited is refused when nobody came', () => {
    expect(refusals(close('reunited', fileWith({ [wife]: 'final-rejected' })))).toEqual([{ pointer: '#/reason', rule: 'nobody-came' }]);
  });

  it('takes the open tasks of the dossier away, and no other', () => {
    const outcome = close('moved', fileWith({ [wife]: 'queued' }, ['dossier-members', `completion-${wife}-2026-12-14`, 'day-one']));

    expect(taskNames(outcome, 'close task')).toEqual(['dossier-members', `completion-${wife}-2026-12-14`]);
  });

  it('and reopening it links back to what closed it', () => {
    const closing = 'e1000000-0000-4000-8000-000000000009';
    const outcome = reopenDossier.effect(
      { clientId: client, reopenedOn: today, reason: 'policy-change', members: [{ memberId: wife }] },
      circumstances,
      known(fileWith({ [wife]: 'final-rejected' }, [], closing)),
    );

    expect(outcome).toMatchObject({ concluded: { reopenedFrom: closing } });
    expect(memberSteps(outcome)).toEqual([{ id: wife, to: 'reopened' }]);
  });
});

describe('the monthly update', () => {
  const row = (memberId: string, state: State) => ({ memberId, state, change: 'no-change', next: 'none' }) as const;
  const update = (members: ReturnType<typeof row>[], file: ClientFile) =>
    updateMonthly.effect({ clientId: client, month: '2026-11', members }, circumstances, known(file));
  const file = fileWith({ [wife]: 'queued', [son]: 'queued', [daughter]: 'withdrawn' });

  it('that tells of everybody in the procedure is a fact of its month, and closes its task', () => {
    const outcome = update([row(wife, 'queued'), row(son, 'queued')], file);

    expect(changesOf(outcome)).toContainEqual(expect.objectContaining({ facts: { 'updated-2026-11': circumstances.submission } }));
    expect(taskNames(outcome, 'close task')).toEqual(['monthly-update-2026-11']);
  });

  it('without somebody is refused', () => {
    expect(refusals(update([row(wife, 'queued')], file))).toEqual([{ pointer: '#/members', rule: 'somebody-missing' }]);
  });

  it('that says otherwise than the dossier is refused at that row', () => {
    expect(refusals(update([row(wife, 'queued'), row(son, 'filed')], file))).toEqual([
      { pointer: refusal(['members', 1, 'state'], '').pointer, rule: 'stands-elsewhere' },
    ]);
  });

  it('about somebody of another dossier is refused at that row', () => {
    const stranger = 'd1000000-0000-4000-8000-000000000008';
    expect(refusals(update([row(wife, 'queued'), row(son, 'queued'), row(stranger, 'queued')], file))).toEqual([
      { pointer: refusal(['members', 2, 'memberId'], '').pointer, rule: 'no-such-member' },
    ]);
  });
});
