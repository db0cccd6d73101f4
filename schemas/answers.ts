/**
 * What the endpoints answer. An answer leaves through its schema, so that only what was agreed here goes out, and the OpenAPI document says it.
 * Each is made when it is first asked for: a function builds the answer that it gives, and no others.
 */
import * as z from 'zod/mini';
import { type MemberState, memberStates } from './records/reunification.ts';
import { documentFamilies } from './residence.ts';
import { phaseIds } from './step-phases.ts';
import { stepTermIds } from './step-terms.ts';
import { watchedFamilies } from './watched.ts';

const documentStates = ['running', 'renewal-pending', 'rejected'] as const;
const reminderStates = ['planned', 'claimed', 'sent', 'cancelled', 'superseded', 'stale'] as const;

const text = () => z.object({ nl: z.string(), en: z.string() });
const id = () => z.string().check(z.meta({ format: 'uuid' }));
const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.meta({ format: 'date' }));
const moment = () => z.string().check(z.meta({ format: 'date-time' }));
const count = () => z.int().check(z.minimum(0));
const next = () =>
  z.optional(z.string().check(z.meta({ description: 'Give it back as `after` to read on. Absent when there is no more.' })));
const confidence = () => z.enum(['H', 'M', 'L']).check(z.meta({ description: 'How sure the source is: high, middle, low.' }));
const family = () => z.enum(documentFamilies);

const receiptFields = () => ({
  id: id(),
  form: z.string(),
  formVersion: z.int(),
  branch: z.string(),
  client: z.optional(id()),
  receivedAt: moment(),
  digest: z.string().check(z.meta({ description: 'SHA-256 of the answers in canonical JSON (RFC 8785), base64url' })),
  receipt: z.string().check(z.meta({ description: 'JWS in compact form, signed with Ed25519 (RFC 8037)' })),
});

export const receipt = () => z.object(receiptFields());

const how = () => z.enum(['corrected', 'withdrawn']);

/** What a submission amends, with the first of its story; and what amended it. */
const storyFields = () => ({
  amends: z.optional(z.object({ submission: id(), root: id(), how: how() })),
  amendedBy: z.optional(z.object({ submission: id(), how: how() })),
});

export const storedSubmission = () =>
  z.object({
    ...receiptFields(),
    ...storyFields(),
    actor: z.string(),
    answers: z.record(z.string(), z.unknown()),
    concluded: z.optional(z.record(z.string(), z.unknown()).check(z.meta({ description: 'What the system concluded from the answers' }))),
  });

export const verifiedReceipt = () =>
  z.discriminatedUnion('genuine', [
    z.object({
      genuine: z.literal(true),
      claims: z.object({
        iss: z.literal('wegwijs'),
        jti: id(),
        iat: z.int(),
        form: z.string(),
        formVersion: z.int(),
        branch: z.string(),
        digest: z.string(),
        receivedAt: moment(),
      }),
    }),
    z.object({ genuine: z.literal(false) }),
  ]);

export const keySet = () =>
  z.object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
      }),
    ),
  });

export const formList = () =>
  z.object({ items: z.array(z.object({ id: z.string(), version: z.int(), area: z.string(), title: text(), href: z.string() })) });

/** How one question looks, beside its JSON Schema. */
const lookFields = () => ({
  name: z.string(),
  required: z.boolean(),
  control: z.string(),
  label: text(),
  help: z.optional(text()),
  options: z.optional(z.record(z.string(), text())),
  identifies: z.optional(z.literal(true)),
  when: z.optional(z.object({ field: z.string(), is: z.array(z.string()), required: z.optional(z.boolean()) })),
  records: z.optional(z.array(z.string())),
  suggests: z.optional(z.literal('today')),
  each: z.optional(text()),
  most: z.optional(count()),
});

export const formDescription = () =>
  z.object({
    id: z.string(),
    version: z.int(),
    area: z.string(),
    title: text(),
    intro: z.optional(text()),
    schema: z.record(z.string(), z.unknown()).check(z.meta({ description: 'JSON Schema 2020-12 of the answers' })),
    fields: z.array(z.object({ ...lookFields(), row: z.optional(z.array(z.object(lookFields()))) })),
    parts: z.optional(z.array(z.object({ title: text(), fields: z.array(z.string()) }))),
    rules: z.array(z.object({ id: z.string(), at: z.string(), says: text(), basis: z.optional(z.string()) })),
  });

const end = () => z.object({ unrolled: day(), rolled: day() });

const printed = () =>
  z.object({
    by: z.literal('print'),
    printed: day(),
    title: text(),
    source: text(),
    confidence: z.literal('H'),
    sentence: text(),
  });

const counted = () =>
  z.object({
    by: z.literal('policy'),
    policy: z.string(),
    version: z.int(),
    anchor: day(),
    anchorAssumed: z.optional(text()),
    unrolled: day(),
    rolled: day(),
    extended: z.boolean(),
    computed: day(),
    printed: z.nullable(day()),
    due: day(),
    owner: z.enum(['CLIENT', 'AUTHORITY']),
    warnOn: z.optional(day()),
    actAfter: z.optional(day()),
    remedy: z.optional(text()),
    title: text(),
    parts: z.array(
      z.object({
        adds: z.string().check(z.meta({ format: 'duration' })),
        why: z.enum(['term', 'extension', 'suspension']),
        reaches: day(),
      }),
    ),
    roll: z.enum(['NONE', 'ATW', 'ATW2']),
    passed: z.array(z.object({ day: day(), kind: z.enum(['weekend', 'holiday', 'equated']), name: text(), confidence: confidence() })),
    withoutExtension: z.optional(end()),
    withExtension: z.optional(end()),
    source: z.string(),
    confidence: confidence(),
    lastVerified: z.nullable(day()),
    sentence: text(),
    cautions: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })),
  });

const deadline = () =>
  z.object({
    client: id(),
    branch: z.string(),
    family: z.enum(watchedFamilies),
    kind: z.enum([
      'window-opens',
      'received-by',
      'document-ends',
      'right-ends',
      'leniency-ends',
      'decision-due',
      'objection-ends',
      'integration-ends',
      'plan-due',
      'signature-due',
      ...stepTermIds,
    ]),
    day: day(),
    owner: z.enum(['CLIENT', 'AUTHORITY']),
    /** Of a step plan: the members of the dossier whom it concerns. */
    members: z.optional(z.array(id())),
    standing: z.enum(['coming', 'open', 'overdue']),
    derivation: z.discriminatedUnion('by', [printed(), counted()]),
  });

export const deadlineList = () => z.object({ until: day(), items: z.array(deadline()), next: next() });

const clientFields = () => ({
  id: id(),
  branch: z.string(),
  person: z.object({
    nameOnCard: z.string(),
    birthDate: z.string(),
    emailAddress: z.optional(z.string()),
    phoneNumber: z.optional(z.string()),
    alienNumber: z.optional(z.string()),
  }),
  household: id(),
  relation: z.optional(z.string()),
  sex: z.string(),
  nationality: z.optional(z.string()),
  inflow: z.string(),
  settledOn: day(),
  readsLanguage: z.string(),
  speaksLanguage: z.string(),
  interpreterNeeded: z.boolean(),
  safeToContact: z.boolean(),
  contactVolunteer: z.optional(id()),
  standIn: z.optional(id()),
  legalVolunteer: z.optional(id()),
  jobCoach: z.optional(id()),
  registeredAt: moment(),
});

/** Whom the desk finds who is not theirs: name and birth date, never more. */
const stranger = () => z.object({ id: id(), branch: z.string(), person: z.object({ nameOnCard: z.string(), birthDate: z.string() }) });

export const clientList = () =>
  z.object({
    items: z.array(z.object(clientFields())),
    next: next(),
    strangers: z.optional(
      z
        .array(stranger())
        .check(
          z.meta({ description: 'Only for the desk, in a search: clients of that name who are not assigned to the caller; at most ten.' }),
        ),
    ),
  });

export const openedFile = () =>
  z.object({
    client: id(),
    until: z.optional(moment().check(z.meta({ description: 'Absent for a file that is the caller’s own.' }))),
  });

export const trail = () =>
  z.object({
    items: z.array(
      z.object({
        at: moment(),
        actor: z.string(),
        action: z.enum(['view', 'submit', 'found', 'break-glass', 'audit']),
        form: z.optional(z.string()),
        submission: z.optional(id()),
        reason: z.optional(z.enum(['at-the-desk', 'stands-in', 'urgent', 'other'])),
        note: z.optional(z.string()),
        until: z.optional(moment()),
      }),
    ),
    next: next(),
  });

const heldDocument = () =>
  z.object({
    family: family(),
    state: z.enum(documentStates),
    version: z.int(),
    card: z.object({
      kind: z.string(),
      protectionGround: z.optional(z.string()),
      rightEndsOn: z.optional(day()),
      cardIssuedOn: z.optional(day()),
      cardEndsOn: day(),
      cardNumber: z.optional(z.string()),
    }),
    renewal: z.optional(z.object({ application: z.string(), sentOn: day(), receivedOn: z.optional(day()), channel: z.string() })),
    rejection: z.optional(
      z.object({
        application: z.string(),
        decidedOn: day(),
        receivedOn: day(),
        lastDay: z.optional(day()),
        addressedTo: z.string(),
        registeredAt: moment(),
        objection: z.optional(z.object({ filedOn: day(), filedBy: z.string() })),
      }),
    ),
  });

export const clientFile = () => z.object({ ...clientFields(), documents: z.array(heldDocument()) });

const plannedReminder = () =>
  z.object({
    id: z.string(),
    ladder: z.string(),
    ladderVersion: z.int(),
    rung: z.string(),
    recipient: z.string(),
    subject: text(),
    anchor: day(),
    plannedFor: day(),
    state: z.enum(reminderStates),
    explanation: z.optional(z.string()),
    sentAt: z.optional(moment()),
    lateDays: z.optional(count()),
    undelivered: z.optional(z.object({ at: moment(), kind: z.string() })),
  });

export const timeline = () =>
  z.object({
    submissions: z.array(
      z.object({ id: id(), form: z.string(), formVersion: z.int(), receivedAt: moment(), actor: z.string(), ...storyFields() }),
    ),
    next: next(),
    reminders: z.array(plannedReminder()),
  });

export const task = () =>
  z.object({
    id: z.string(),
    branch: z.string(),
    client: z.optional(id()),
    title: text(),
    why: text(),
    dueOn: day(),
    standing: z.enum(['open', 'overdue']),
    asked: z.object({ member: z.optional(z.string()), role: z.string() }),
    claimedBy: z.optional(z.string()),
    form: z.string(),
    prefill: z.record(z.string(), z.string()),
  });

export const taskList = () => z.object({ until: day(), items: z.array(task()), others: z.array(task()) });

const weekItem = () =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('task'), task: task() }),
    z.object({ is: z.literal('deadline'), deadline: deadline() }),
    z.object({
      is: z.literal('contact'),
      client: id(),
      dueOn: day().check(z.meta({ description: 'By then somebody must have noted a contact.' })),
      lastContactOn: z.optional(day()),
    }),
    z.object({
      is: z.literal('session'),
      session: id(),
      branch: z.string(),
      day: day(),
      time: z.string(),
      gathering: z.string(),
      language: z.string(),
      clients: z.array(id()).check(z.meta({ description: 'Those of the caller’s clients who are invited' })),
    }),
  ]);

export const week = () =>
  z.object({
    week: z.string(),
    from: day(),
    till: day(),
    overdue: z.array(weekItem()).check(z.meta({ description: 'All that has passed; empty in another week than this one.' })),
    days: z.array(
      z.object({
        day: day(),
        holiday: z.optional(text()),
        items: z.array(weekItem()),
        hours: z
          .array(z.object({ branch: z.string(), kind: z.string(), from: z.string(), till: z.string() }))
          .check(z.meta({ description: 'The consultation hours of the caller’s branches in an ordinary week' })),
      }),
    ),
  });

export const teamOverview = () =>
  z.object({
    branch: z.string(),
    day: day(),
    workloads: z.array(
      z.object({
        member: z.optional(id().check(z.meta({ description: 'Absent: the team leader, or whoever has the role' }))),
        clients: count(),
        openTasks: count(),
        overdue: count(),
        overdueTasks: z.array(task()),
        passedDeadlines: z.array(deadline()),
      }),
    ),
    gaps: z.array(z.object({ client: id(), kind: z.enum(['no-owner', 'no-stand-in', 'somebody-left']), member: z.optional(id()) })),
    withoutAddress: z.array(id()),
    notArrived: z.array(id()),
    nightsNotBalanced: count(),
    next: next(),
  });

export const nightList = () =>
  z.object({
    items: z.array(
      z.object({
        branch: z.string(),
        day: day(),
        at: moment(),
        counts: z.record(z.enum(reminderStates), count()),
        overdue: count(),
        repaired: count(),
        stuck: z.array(
          z.object({
            client: id(),
            family: z.enum([...watchedFamilies, 'dossier']),
            rows: count(),
            repair: z.enum(['failed', 'left', 'woken', 'restarted']),
          }),
        ),
        planned: count(),
        accounted: count(),
        explained: count(),
        balanced: z.boolean(),
      }),
    ),
    /** The same nights' look at guidance: where the system had let go of somebody, and what of that it mended. */
    guidance: z.array(
      z.object({
        branch: z.string(),
        day: day(),
        at: moment(),
        trajectories: count(),
        late: count(),
        inherited: count(),
        withStrangers: count(),
        found: count(),
        lapses: z.array(
          z.object({
            client: id(),
            kind: z.enum(['no-contact-task', 'not-watched', 'not-woken', 'watched-twice', 'rows-after-end', 'tasks-after-end']),
            mend: z.enum(['failed', 'left', 'woken', 'restarted', 'asked', 'closed']),
          }),
        ),
      }),
    ),
  });

const roundCounts = () => ({ asked: count(), done: count(), gaps: count(), dossiersClosed: count() });

export const roundList = () =>
  z.object({
    items: z.array(
      z.object({
        branch: z.string(),
        rounds: z.array(
          z.object({
            month: z.string(),
            state: z.enum(['open', 'closed']),
            openedOn: day(),
            daysLate: count(),
            counts: z.optional(z.object(roundCounts()).check(z.meta({ description: 'Absent while the round is open' }))),
          }),
        ),
        missed: z.array(z.string().check(z.meta({ description: 'Months that are over, in which no round was opened' }))),
        notBegun: z.optional(z.string().check(z.meta({ description: 'This month, when its round should have begun and did not' }))),
        shown: z.optional(
          z.object({
            month: z.string(),
            counts: z.object({ ...roundCounts(), waiting: count() }),
            dossiers: z.array(
              z.object({ client: id(), askedOn: day(), progress: z.enum(['asked', 'overdue', 'done', 'gap', 'dossier-closed']) }),
            ),
          }),
        ),
      }),
    ),
  });

export const trajectory = () =>
  z.object({
    client: id(),
    branch: z.string(),
    state: z.string(),
    round: z.int().check(z.meta({ description: 'Counts the times that the client began.' })),
    startedOn: day(),
    endedOn: z.optional(day()),
    endedFor: z.optional(z.string()),
    years: z.int(),
    year: z.optional(z.int().check(z.meta({ description: 'Absent outside the trajectory.' }))),
    yearsBegin: z.array(day()),
    endsOn: day(),
    plan: z.int().check(z.meta({ description: 'The version of the plan of its branch by which it goes.' })),
    handsOverOn: z.optional(day().check(z.meta({ description: 'From this day on a newer plan of the branch applies, if there is one.' }))),
    lastContactOn: z.optional(day()),
    contactBy: z.optional(day().check(z.meta({ description: 'By then somebody must have noted a contact.' }))),
    isOutOfSight: z.boolean(),
    milestones: z.array(
      z.object({
        name: z.string(),
        title: text(),
        form: z.string(),
        dueOn: day(),
        standing: z
          .enum(['done', 'late', 'open', 'dropped'])
          .check(z.meta({ description: '`dropped`: it was not due yet when the guidance ended, and nobody asks for it any more.' })),
        heldOn: z.optional(day().check(z.meta({ description: 'Of an evaluation, the day that was told.' }))),
      }),
    ),
    notAsked: z
      .array(z.object({ name: z.string(), title: text(), dueOn: day() }))
      .check(z.meta({ description: 'Milestones whose day had passed when the start was told.' })),
    checklist: z
      .array(z.object({ item: z.string(), state: z.string(), owner: z.string(), dueOn: day(), standing: z.enum(['done', 'late', 'open']) }))
      .check(z.meta({ description: 'The items of the intake, each with who sees to it and by when.' })),
  });

const stepTerm = () => z.enum(stepTermIds);
const memberState = () => z.enum(Object.keys(memberStates) as MemberState[]);

export const dossier = () =>
  z.object({
    client: id(),
    branch: z.string(),
    state: z.string(),
    since: day(),
    openedOn: z.optional(day()),
    ground: z.optional(z.string()),
    grantReceived: z.optional(day()),
    closeReason: z.optional(z.string()),
    reopenReason: z.optional(z.string()),
    reopenedFrom: z.optional(id().check(z.meta({ description: 'The submission with which it was closed before.' }))),
    members: z.array(
      z.object({
        id: id(),
        tie: z.optional(z.string()),
        staysIn: z.optional(z.string()),
        state: memberState(),
        says: text(),
        since: day(),
        phase: z.enum([...phaseIds, 'over']),
        next: z
          .array(z.object({ event: z.string(), says: text() }))
          .check(z.meta({ description: 'What can be reported from here, in the order of the step plan.' })),
      }),
    ),
    deadlines: z.array(deadline()),
    uncounted: z
      .array(z.object({ kind: stepTerm(), member: id() }))
      .check(z.meta({ description: 'Terms that run while the day from which they count was not reported.' })),
    missed: z.array(
      z.object({
        kind: stepTerm(),
        says: text(),
        lastDay: day(),
        isRunning: z.boolean().check(z.meta({ description: 'The step was not reported since.' })),
        reviewedBy: z.optional(id()),
        takenUpBy: z.optional(id()),
      }),
    ),
    history: z.array(
      z.object({
        id: id(),
        form: z.string(),
        event: z.optional(z.string()),
        on: z.optional(day()),
        receivedAt: moment(),
        amendedBy: z.optional(z.object({ submission: id(), how: z.enum(['corrected', 'withdrawn']) })),
      }),
    ),
  });

export const dossierList = () =>
  z.object({
    branch: z.string(),
    items: z.array(
      z.object({
        client: id(),
        state: z.string(),
        since: day(),
        openedOn: z.optional(day()),
        ground: z.optional(z.string()),
        closeReason: z.optional(z.string()),
        members: z.array(z.object({ id: id(), state: z.string(), since: day() })),
        next: z.optional(z.object({ kind: z.string(), day: day(), standing: z.optional(z.enum(['coming', 'open', 'overdue'])) })),
      }),
    ),
    next: next(),
  });

const sessionFields = () => ({
  id: id(),
  state: z.enum(['planned', 'held', 'cancelled']),
  gathering: z.enum(['first', 'second', 'ceremony']),
  round: z.int(),
  day: day(),
  time: z.string(),
  language: z.string(),
  places: count(),
  invited: count(),
  free: z.int().check(z.meta({ description: 'Below zero when more are invited than there are places' })),
  awaitsSheet: z.boolean().check(z.meta({ description: 'Its day has come, and nobody told who was there' })),
});

export const participationPlanning = () =>
  z.object({
    branch: z.string(),
    sessions: z.array(z.object(sessionFields())),
    waiting: z.array(
      z.object({
        language: z.string(),
        awaits: z.enum(['first', 'second']),
        count: count(),
        free: count(),
        signBy: z.optional(day()),
        clients: z
          .array(
            z.object({
              client: id(),
              because: z.enum(['notified', 'no-seat', 'missed-first', 'attended-first', 'missed-second']),
              since: day(),
              signBy: z.optional(day()),
            }),
          )
          .check(z.meta({ description: 'Those whom you may see, the nearest last day first; the others are counted' })),
      }),
    ),
    lacking: z.object({ signature: count(), registration: count(), certificate: count() }),
    isPart: z.boolean().check(z.meta({ description: 'More people take part than were read' })),
  });

export const participationSession = () =>
  z.object({
    ...sessionFields(),
    branch: z.string(),
    heldOn: z.optional(day()),
    facts: z
      .object({ attendedFirst: count(), attendedSecond: count(), signed: count(), registeredAtDuo: count(), certificate: count() })
      .check(z.meta({ description: 'How many of those who are invited or came have each; none of them follows from another' })),
    people: z
      .array(
        z.object({
          client: id(),
          state: z.optional(z.string()),
          hasSeat: z.boolean(),
          invitedOn: z.optional(day()),
          attended: z.optional(z.boolean().check(z.meta({ description: 'Absent while no list tells' }))),
          attendedFirstOn: z.optional(day()),
          attendedSecondOn: z.optional(day()),
          signedOn: z.optional(day()),
          registeredAtDuoOn: z.optional(day()),
          certificateOn: z.optional(day()),
        }),
      )
      .check(z.meta({ description: 'Those whom you may see' })),
    unseen: count(),
  });

/** Any JSON value (RFC 8259). */
const anything = () => z.unknown();

const behind = () =>
  z.optional(
    z.object({ until: moment(), branches: z.array(z.string()) }).check(
      z.meta({
        description:
          'Of many branches: in these something changed since they were counted; all was counted up to this moment. Absent: counted up to now',
      }),
    ),
  );

export const annualReport = () =>
  z.object({
    branch: z.string(),
    year: z.int(),
    period: z.object({ from: day(), till: day() }),
    figures: z.record(
      z.string(),
      z.object({
        version: z.int(),
        title: text(),
        definition: text(),
        unit: z.string(),
        over: z.enum(['period', 'last-day', 'agreed']),
        about: z.enum(['clients', 'nobody']),
        forms: z.array(z.string()),
        validFrom: day(),
        source: z.string(),
        value: anything(),
        parts: z.optional(z.record(z.string(), anything())),
        records: z.optional(z.array(id()).check(z.meta({ description: 'The submissions behind the value, for who may see them' }))),
        hidden: z.optional(z.literal(true).check(z.meta({ description: 'A number below five, or one that would give it away' }))),
      }),
    ),
    invariants: z.array(z.object({ id: z.string(), says: text(), weight: z.string(), holds: z.nullable(z.boolean()) })),
    name: text().check(z.meta({ description: 'The period in words' })),
    before: z
      .array(
        z.object({
          year: z.int(),
          period: z.object({ from: day(), till: day() }),
          figures: z.record(z.string(), z.object({ value: anything(), hidden: z.optional(z.literal(true)) })),
        }),
      )
      .check(z.meta({ description: 'The same days of the years before, the latest first' })),
    behind: behind(),
  });

const said = () =>
  z.object({
    version: z.int(),
    value: anything(),
    parts: z.optional(z.record(z.string(), anything())),
    hidden: z.optional(z.literal(true)),
  });

const sentFields = () => ({
  sentAt: moment(),
  figures: z.record(z.string(), said()).check(z.meta({ description: 'As the municipality reads them' })),
  signed: z.string().check(z.meta({ description: 'The same, signed (JWS of the type `wegwijs-report`) with the key of the receipts' })),
});

export const sentReport = () => z.object(sentFields());

export const sentReports = () =>
  z.object({
    branch: z.string(),
    year: z.int(),
    period: z.object({ from: day(), till: day() }),
    sent: z.array(z.object(sentFields())).check(z.meta({ description: 'The latest first; none is ever changed' })),
    changed: z.optional(
      z
        .array(z.object({ figure: z.string(), before: z.nullable(said()), now: z.nullable(said()) }))
        .check(z.meta({ description: 'Every figure that is counted otherwise since the last sending, for who may see small numbers' })),
    ),
    maySend: z.optional(
      z.object({ otherwise: z.nullable(text()).check(z.meta({ description: 'Why it cannot be sent now; null: it can' })) }),
    ),
  });

const movement = () => z.enum(['more', 'fewer', 'alike', 'incomparable', 'unknown']);
const byQuarter = () => z.array(z.nullable(z.number()));

export const reportTrends = () =>
  z.object({
    branch: z.string(),
    year: z.int(),
    quarters: z.array(
      z.object({
        year: z.int(),
        from: day(),
        till: day(),
        name: text(),
        state: z.enum(['over', 'running', 'ahead']),
      }),
    ),
    behind: behind(),
    last: z.optional(z.int().check(z.meta({ description: 'The place of the last quarter of the year that is over' }))),
    trends: z.array(
      z.object({
        id: z.string(),
        title: text(),
        definition: text(),
        unit: z.string(),
        values: byQuarter(),
        parts: z.array(z.object({ name: z.string(), values: byQuarter(), movement: movement() })),
        movement: movement(),
        changes: z
          .array(z.object({ at: z.int(), from: day(), says: text() }))
          .check(z.meta({ description: 'Quarters that are not to be compared with those before them' })),
      }),
    ),
  });

export const openApiDocument = () => z.record(z.string(), z.unknown());

export const liveness = () => z.object({ status: z.literal('ok') });
