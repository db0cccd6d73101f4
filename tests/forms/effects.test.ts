import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writesOf } from '../../functions/adapters/dynamodb/changes.ts';
import { submissionTo } from '../../functions/adapters/dynamodb/items.ts';
import { findHashWith } from '../../functions/adapters/secrets/search-key.ts';
import type { ClientFile } from '../../functions/clients/client-file.ts';
import type { KeptRecord } from '../../functions/records/record.ts';
import { effectOf } from '../../functions/submissions/effects.ts';
import type { Change, Circumstances, Known, Outcome } from '../../functions/submissions/submission.ts';
import { type FormId, formOf, forms } from '../../schemas/forms/index.ts';
import { lookOf, parseAnswers } from '../../schemas/kernel/form.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { isRecordKind, recordKindOf } from '../../schemas/records/index.ts';
import { type RoleId, roles } from '../../schemas/roles.ts';
import { aWorld, identifyingIn, mark, type Sent, validAnswersOf } from '../support/answers-of.ts';

const ids = Object.keys(forms) as FormId[];

const circumstances: fc.Arbitrary<Circumstances> = fc
  .tuple(
    fc.uuid(),
    fc.constantFrom(...aWorld.members),
    fc.uniqueArray(fc.constantFrom(...(Object.keys(roles) as RoleId[])), { minLength: 1 }),
  )
  .map(([submission, actor, posts]) => ({
    submission,
    branch: 'maassluis',
    actor,
    posts,
    now: Temporal.Instant.from(`${aWorld.today}T09:00:00Z`),
    today: aWorld.today,
  }));

/** The outcome of a form's effect on answers as they were sent. */
const outcomeOf = (form: FormId, sent: Sent, given: Circumstances, known: Known): Outcome => {
  const parsed = parseAnswers(formOf(form), sent, given.today);
  if (!parsed.ok) throw new Error(`answers made for ${form} do not fit it`);
  const effect = effectOf(form);
  if ('withdraws' in effect) return { record: effect.withdraws(parsed.answers), changes: [] };
  return typeof effect === 'function' ? effect(parsed.answers, given) : effect.effect(parsed.answers, given, known);
};

const changesOf = (outcome: Outcome): readonly Change[] => ('changes' in outcome ? outcome.changes : []);

/** A file in which some forms have left their records and tasks, whatever the order in which they came. */
const fileOf = (client: string, changes: readonly Change[]): ClientFile => {
  const records = new Map<string, KeptRecord>();
  for (const change of changes) {
    if (change.do !== 'step record' || change.record.of !== client) continue;
    const { record, to: state, on: since, facts, person } = change;
    const key = `${record.kind}#${record.id}`;
    const before = records.get(key);
    records.set(key, {
      ...record,
      branch: 'maassluis',
      state,
      since,
      facts: { ...before?.facts, ...facts },
      person,
      version: (before?.version ?? 0) + 1,
    });
  }
  return {
    withdrawnDocuments: [],
    withdrawnRecords: [],
    openTo: [],
    doneUnasked: [],
    client: {
      id: client,
      household: client,
      branch: 'maassluis',
      person: { nameOnCard: `${mark} client`, birthDate: '1990' },
      sex: 'female',
      inflow: 'azc',
      settledOn: aWorld.today.subtract({ months: 5 }),
      readsLanguage: 'ar',
      speaksLanguage: 'ar',
      interpreterNeeded: true,
      safeToContact: true,
      registeredAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
    },
    documents: [],
    reminders: [],
    records: [...records.values()],
    tasks: changes.flatMap((change) =>
      change.do === 'open task' && change.task.of === client ? [{ ...change.task, branch: 'maassluis', state: 'open' as const }] : [],
    ),
  };
};

/** What may be known: nothing, or the clients' files with the records of a few forms. */
const known: fc.Arbitrary<Known> = fc.oneof(
  fc.constant<Known>(new Map()),
  fc
    .array(
      fc
        .constantFrom(...ids.filter((id) => id !== 'client-registration'))
        .chain((id) => fc.tuple(fc.constant(id), validAnswersOf(formOf(id)), circumstances)),
      { maxLength: 8 },
    )
    .map((sendings) => {
      let files: Known = new Map(aWorld.clients.map((client) => [client, fileOf(client, [])]));
      const changes: Change[] = [];
      for (const [form, sent, given] of sendings) {
        changes.push(...changesOf(outcomeOf(form, sent, given, files)));
        files = new Map(aWorld.clients.map((client) => [client, fileOf(client, changes)]));
      }
      return files;
    }),
);

/** Files are read, and so made here, only for an effect that asks for them. */
const knownTo = (id: FormId): fc.Arbitrary<Known> => (typeof effectOf(id) === 'function' ? fc.constant(new Map()) : known);

const each = (id: FormId, holds: (outcome: Outcome, sent: Sent, given: Circumstances, files: Known) => void) =>
  fc.assert(
    fc.property(validAnswersOf(formOf(id)), circumstances, knownTo(id), (sent, given, files) => {
      holds(outcomeOf(id, sent, given, files), sent, given, files);
    }),
    { numRuns: 40 },
  );

const withoutPerson = (change: Change): unknown => {
  switch (change.do) {
    case 'step record':
      return { ...change, person: {}, otherwise: {} };
    case 'change client':
      return { ...change, person: {} };
    case 'add client':
      return { ...change, client: { ...change.client, person: {} } };
    case 'hold document':
    case 'decide renewal':
      return { ...change, card: { ...change.card, cardNumber: undefined } };
    case 'move client':
      return { ...change, held: {} };
    case 'open task':
    case 'close task':
    case 'see client':
    case 'see record':
    case 'send renewal':
    case 'plan reminder':
    case 'assign client':
    case 'file objection':
    case 'mark amended':
    case 'restore':
      return change;
  }
};

describe.each(ids)('the effect of the form %s', (id) => {
  const form = formOf(id);

  it('is the same each time it is asked', () => {
    each(id, (outcome, sent, given, files) => expect(outcomeOf(id, sent, given, files)).toEqual(outcome));
  });

  it('puts what tells who somebody is into the map person and nowhere else', () => {
    each(id, (outcome, sent, given) => {
      const told = identifyingIn(form, sent).filter((text) => text.length >= 5);
      const shown = JSON.stringify([
        changesOf(outcome).map(withoutPerson),
        'concluded' in outcome ? outcome.concluded : {},
        { ...submissionOf(id, sent, given), person: {} },
      ]);
      for (const text of [...told, mark]) expect(shown).not.toContain(text);
    });
  });

  it('first sees that the sender may see the client', () => {
    each(id, (outcome) => {
      if ('client' in outcome && id !== 'client-registration')
        // Changing a client, and giving one to others or to another branch, look at the client by themselves; only who sees the whole branch may (functions/assignment/effects.test.ts).
        expect(outcome.changes[0]).toMatchObject({
          do: expect.stringMatching(/^(see|change|assign|move) client$/),
          client: outcome.client,
        });
    });
  });

  it('fits in one transaction, and touches nothing twice in it', () => {
    each(id, (outcome, _, given) => {
      const actor = { id: given.actor, posts: given.posts.map((role) => ({ branch: given.branch, role })) };
      const context = {
        tableName: 'wegwijs',
        branch: given.branch,
        actor,
        now: given.now,
        findHash: findHashWith('a secret for tests only'),
      };
      const writes = changesOf(outcome).flatMap((change) => writesOf(change, context));
      const keys = writes.map(({ write }) => keyOf(write));
      // The submission itself and its audit entry come with them.
      expect(keys.length + 2).toBeLessThanOrEqual(100);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('opens tasks that a form of the catalogue completes, and prefills only what that form asks', () => {
    each(id, (outcome) => {
      for (const change of changesOf(outcome)) {
        if (change.do === 'close task') expect(change.task.name).toMatch(/^[A-Za-z0-9-]+$/);
        if (change.do !== 'open task') continue;
        const { task } = change;
        const asks = formOf(task.form).fields;
        expect(task.name).toMatch(/^[A-Za-z0-9-]+$/);
        for (const text of [task.title, task.why]) expect(text.nl !== '' && text.en !== '').toBe(true);
        for (const name of Object.keys(task.prefill)) {
          const field = asks[name];
          expect(field && lookOf(field).identifies).toBeUndefined();
          expect(Object.keys(asks)).toContain(name);
        }
      }
    });
  });

  it('takes steps only from and to states that the kind of record has', () => {
    each(id, (outcome) => {
      for (const change of changesOf(outcome)) {
        if (change.do !== 'step record') continue;
        const { record, to } = change;
        expect(isRecordKind(record.kind)).toBe(true);
        const kind = recordKindOf(record.kind);
        expect(Object.keys(kind.states)).toContain(to);
        expect(record.id !== undefined).toBe(kind.count === 'many');
        expect(change.otherwise.pointer === '#' || fieldsOf(id).some((name) => change.otherwise.pointer.startsWith(`#/${name}`))).toBe(
          true,
        );
      }
    });
  });

  it('refuses with a pointer into the form', () => {
    each(id, (outcome) => {
      for (const { pointer } of 'refusals' in outcome ? outcome.refusals : [])
        expect(fieldsOf(id).some((name) => pointer.startsWith(`#/${name}`))).toBe(true);
    });
  });
});

const fieldsOf = (id: FormId): string[] => Object.keys(formOf(id).fields);

const keyOf = ({ Put, Update, Delete, ConditionCheck }: ReturnType<typeof writesOf>[number]['write']): string => {
  const { pk, sk } = Put?.Item ?? Update?.Key ?? Delete?.Key ?? ConditionCheck?.Key ?? {};
  return `${pk} ${sk}`;
};

/** The submission as it is stored, apart from what tells who somebody is. */
const submissionOf = (form: FormId, sent: Sent, { submission, branch, actor, now }: Circumstances) =>
  submissionTo(
    {
      id: submission,
      form,
      formVersion: formOf(form).version,
      branch,
      actor,
      client: undefined,
      at: now,
      answers: sent as Record<string, Json>,
      digest: '',
      receipt: '',
    },
    formOf(form),
  );
