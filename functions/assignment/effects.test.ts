import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentForms } from '../../schemas/forms/assignment/index.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type RoleId, roles } from '../../schemas/roles.ts';
import { type Assigned, assigneesOf, places } from '../clients/client.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { Change, Circumstances, Known, Outcome } from '../submissions/submission.ts';
import { assignmentEffects } from './effects.ts';
import { handOver } from './hand-over.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const circumstances: Circumstances = {
  submission: 'the-submission',
  branch: 'maassluis',
  actor: 'leader',
  posts: ['team-leader'],
  now: Temporal.Instant.from('2026-11-23T09:00:00Z'),
  today,
};

const aFile = (id: string, assigned: Assigned): ClientFile => ({
  client: {
    id,
    household: id,
    branch: 'maassluis',
    person: { nameOnCard: 'Voorbeeld', birthDate: '1990' },
    sex: 'female',
    inflow: 'azc',
    settledOn: today,
    readsLanguage: 'ar',
    speaksLanguage: 'ar',
    interpreterNeeded: true,
    safeToContact: true,
    registeredAt: circumstances.now,
    ...assigned,
  },
  documents: [],
  reminders: [],
  records: [],
  withdrawnDocuments: [],
  withdrawnRecords: [],
  openTo: [],
  doneUnasked: [],
  tasks: [],
});

const knowing = (clients: Readonly<Record<string, Assigned>>): Known =>
  new Map(Object.entries(clients).map(([id, assigned]) => [id, aFile(id, assigned)]));

const handedOver = (
  clients: readonly { readonly clientId: string; readonly successor: string; readonly standIn?: string }[],
  known: Known,
): Outcome => handOver({ leaver: 'leaver', handedOverOn: today, reason: 'left', clients: [...clients] }, circumstances, known);

const rulesOf = (outcome: Outcome) => ('refusals' in outcome ? outcome.refusals.map(({ pointer, rule }) => [pointer, rule]) : []);
const changesOf = (outcome: Outcome): readonly Change[] => ('changes' in outcome ? outcome.changes : []);

describe('assigning a client', () => {
  const assign = assignmentEffects['client-assigned'];
  const answers = { clientId: 'c', contactVolunteer: 'anna', standIn: 'bilal', assignedOn: today, reason: 'first' } as const;
  const assigned = (known: Known, more: Pick<Assigned, 'legalVolunteer' | 'jobCoach'> = {}) =>
    'effect' in assign ? assign.effect({ ...answers, ...more }, circumstances, known) : undefined;

  it('gives the client to who is named and leaves the other places as they were', () => {
    const outcome = assigned(knowing({ c: { contactVolunteer: 'carla', legalVolunteer: 'jurist' } }));

    expect(outcome).toMatchObject({
      client: 'c',
      changes: [
        {
          do: 'assign client',
          before: { contactVolunteer: 'carla', legalVolunteer: 'jurist' },
          after: { contactVolunteer: 'anna', standIn: 'bilal', legalVolunteer: 'jurist' },
        },
      ],
    });
  });

  it('names the job coach, who sees the file from then on', () => {
    expect(assigned(knowing({ c: {} }), { jobCoach: 'coach' })).toMatchObject({ changes: [{ after: { jobCoach: 'coach' } }] });
  });

  it('refuses a client who is not known in the branch', () => {
    expect(assigned(new Map())).toMatchObject({ refusals: [{ pointer: '#/clientId', rule: 'unknown-client' }] });
  });

  it('wants a stand-in who is not the owner', () => {
    const rule = assignmentForms['client-assigned'].rules.find(({ id }) => id === 'stand-in-is-another');
    expect(rule?.holds({ ...answers, standIn: 'anna' }, today)).toBe(false);
    expect(rule?.holds(answers, today)).toBe(true);
  });

  it('is for those who see the whole branch only, since the change looks at the client by itself', () => {
    const assigning = (Object.keys(roles) as RoleId[]).filter((role) => (roles[role].submits as readonly string[]).includes('assignment'));
    expect(assigning.map((role) => roles[role].sees)).toEqual(['branch']);
  });
});

describe('handing clients over', () => {
  it('puts the successor in every place that the leaver had', () => {
    const known = knowing({ c: { contactVolunteer: 'leaver', standIn: 'bilal', legalVolunteer: 'leaver' } });

    expect(changesOf(handedOver([{ clientId: 'c', successor: 'anna' }], known))).toMatchObject([
      { client: 'c', after: { contactVolunteer: 'anna', standIn: 'bilal', legalVolunteer: 'anna' } },
    ]);
  });

  it('gives another stand-in where one is named', () => {
    const known = knowing({ c: { contactVolunteer: 'leaver', standIn: 'bilal' } });

    expect(changesOf(handedOver([{ clientId: 'c', successor: 'bilal', standIn: 'carla' }], known))).toMatchObject([
      { after: { contactVolunteer: 'bilal', standIn: 'carla' } },
    ]);
  });

  it.each([
    ['a client who is not with the leaver', { clientId: 'other', successor: 'anna' }, 'clientId', 'not-theirs'],
    ['a client who is not known', { clientId: 'nobody', successor: 'anna' }, 'clientId', 'unknown-client'],
    ['a client who stands there already', { clientId: 'first', successor: 'anna' }, 'clientId', 'client-twice'],
    ['the leaver as successor', { clientId: 'c', successor: 'leaver' }, 'successor', 'is-the-leaver'],
    ['the leaver as stand-in', { clientId: 'c', successor: 'anna', standIn: 'leaver' }, 'standIn', 'is-the-leaver'],
    ['the stand-in as owner', { clientId: 'c', successor: 'bilal' }, 'successor', 'owner-stands-in'],
    ['the owner as stand-in', { clientId: 'c', successor: 'anna', standIn: 'anna' }, 'standIn', 'owner-stands-in'],
  ])('refuses %s with a pointer at the row, and changes nothing', (_, row, field, rule) => {
    const known = knowing({
      first: { contactVolunteer: 'leaver' },
      other: { contactVolunteer: 'carla' },
      c: { contactVolunteer: 'leaver', standIn: 'bilal' },
    });

    const outcome = handedOver([{ clientId: 'first', successor: 'anna' }, row], known);

    expect(rulesOf(outcome)).toEqual([[`#/clients/1/${field}`, rule]]);
    expect(changesOf(outcome)).toEqual([]);
  });

  const people = ['leaver', 'anna', 'bilal', 'carla'];
  const anybody = fc.option(fc.constantFrom(...people), { nil: undefined });
  const file = fc.record(Object.fromEntries(places.map((place) => [place, anybody]))) as fc.Arbitrary<Assigned>;
  const rows = fc.array(
    fc.record(
      { clientId: fc.constantFrom('c1', 'c2', 'c3', 'c4'), successor: fc.constantFrom(...people), standIn: fc.constantFrom(...people) },
      { requiredKeys: ['clientId', 'successor'] },
    ),
    { minLength: 1, maxLength: 4 },
  );

  it('leaves the leaver with none of the clients, no owner who stands in for themselves, and the other places alone', () => {
    let handed = 0;
    fc.assert(
      fc.property(fc.tuple(file, file, file), rows, ([c1, c2, c3], chosen) => {
        const known = knowing({ c1, c2, c3 });
        const outcome = handedOver(chosen, known);
        if ('refusals' in outcome) {
          expect(outcome.refusals.length).toBeGreaterThan(0);
          for (const { pointer } of outcome.refusals) expect(pointer).toMatch(/^#\/clients\/[0-3]\/(clientId|successor|standIn)$/);
          return;
        }
        handed += 1;
        expect(outcome.changes).toHaveLength(chosen.length);
        for (const change of outcome.changes) {
          if (change.do !== 'assign client') throw new Error('handing over does nothing else');
          const { before, after } = change;
          expect(assigneesOf(before)).toContain('leaver');
          expect(assigneesOf(after)).not.toContain('leaver');
          expect(after.contactVolunteer === undefined || after.contactVolunteer !== after.standIn).toBe(true);
          for (const place of places) {
            if (place !== 'standIn' && before[place] !== 'leaver') expect(after[place]).toBe(before[place]);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(handed).toBeGreaterThan(20);
  });
});
