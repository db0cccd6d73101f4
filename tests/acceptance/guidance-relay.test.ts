/**
 * An execution hands over to its successor: that of guidance on the first day of the next half-year, the others after 150 days. Whatever call is broken meanwhile, before it takes effect or when only its answer is lost,
 * and wherever the process is killed: one execution lives after it, and the ledger is what it would have been. No night repairs anything here.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { watchRuns } from '../../functions/adapters/step-functions/watch-runs.ts';
import { apiClient, type FormName, good, sendAnswers } from '../../local/client/client.ts';
import { machineArn } from '../../local/machines.ts';
import { type LocalSystem, openLocalSystem } from '../../local/system.ts';
import { momentOn, Temporal } from '../../schemas/kernel/time.ts';
import { newFolder } from '../local/process.ts';
import { aDocument, allScored, aRegistration } from '../support/answers.ts';
import { heardFunctions, hearStore, listen, type When } from '../support/breaking.ts';

const at = (day: string) => momentOn(Temporal.PlainDate.from(day), '10:00');
const start = '2024-08-14';
/** Guidance began on the eleventh of July a year ago, so after this one its half-year ends on 11 January; so do the 150 days of the others. */
const guidedSince = '2023-07-11';
const lastMetOn = '2025-01-03';
const eve = '2025-01-10';
const handedOver = '2025-01-14';
/** A row of each machine came due between these. */
const nextSent = '2025-02-13';

/** What each machine watches, and which function plans it. */
const machines = {
  'guidance-trajectory': { family: 'guidance', plans: 'guidance/plan-milestones' },
  'permit-renewal': { family: 'residence', plans: 'residence/plan-reminders' },
  'reunification-step-plan': { family: 'step-plan', plans: 'reunification/plan-steps' },
  'participation-declaration': { family: 'participation', plans: 'participation/plan-term' },
  'integration-term': { family: 'integration', plans: 'integration/plan-term' },
} as const;
type Machine = keyof typeof machines;
const names = Object.keys(machines) as Machine[];

/** The calls of one hand-over, in their order: the old run plans and starts the successor; that one takes over, plans, and waits. */
const callsOf = (plans: string): string[] => {
  const planning = [plans, 'UpdateItemCommand', 'QueryCommand'];
  return [...planning, ...planning, 'residence/await-change', 'TransactWriteItemsCommand'];
};
const places = callsOf('the plan').map((of, before) => ({ place: before + 1, of }));
const host = fileURLToPath(new URL('../support/hand-over-host.ts', import.meta.url));

/** One client for each machine, so that a call tells by its client to which hand-over it belongs. */
const clients = new Map<Machine, string>();
const clientOf = (machine: Machine): string => clients.get(machine) ?? '';
const base = newFolder();
const copies: string[] = [];
let system: LocalSystem | undefined;

const open = async (data: string): Promise<LocalSystem> => {
  process.env['LOG_LEVEL'] = 'silent';
  system = await openLocalSystem({
    data,
    clock: 'frozen',
    schedules: [],
    at: at(start),
    functions: heardFunctions,
    // What breaks is what the test is about.
    failed: () => undefined,
  });
  return system;
};
const close = async (): Promise<void> => {
  await system?.close();
  system = undefined;
  listen(() => undefined);
};

/** The data as they stood on the eve of every hand-over. */
const aCopy = (): string => {
  const copy = newFolder();
  copies.push(copy);
  cpSync(base, copy, { recursive: true });
  return copy;
};

beforeAll(async () => {
  const running = await open(base);
  hearStore();
  const api = apiClient(running.url, () => running.token('team-leader'));
  const submit = async (form: FormName, answers: unknown): Promise<string> => {
    const { id } = await sendAnswers(api, { form, key: randomUUID(), answers });
    await running.quiet();
    // Each machine hands over in an hour of its own.
    await running.advance('PT20M');
    return id;
  };
  const register = async (machine: Machine): Promise<string> => {
    const id = await submit('client-registration', aRegistration({ settledOn: '2024-08-10' }));
    clients.set(machine, id);
    return id;
  };
  const guided = await register('guidance-trajectory');
  await submit('guidance-started', { clientId: guided, startedOn: guidedSince, variant: 'azc' });
  const holder = await register('permit-renewal');
  await submit('residence-document-registered', aDocument(holder, { cardEndsOn: '2025-07-20', rightEndsOn: '2025-07-20' }));
  const sponsor = await register('reunification-step-plan');
  await submit('dossier-opened', {
    clientId: sponsor,
    openedOn: '2024-08-14',
    ground: 'unknown',
    grantedOn: '2024-07-17',
    decisionReceivedOn: '2024-07-19',
    origin: 'here',
    filedBy: 'nobody',
  });
  await submit('dossier-member-added', {
    clientId: sponsor,
    name: 'Enigma Gezinslid',
    tie: 'spouse',
    birthDate: '1992',
    staysIn: 'turkey',
    beginsAt: 'started-here',
  });
  for (const event of ['filed', 'receipt-confirmed'])
    await submit('reunification-event', { clientId: sponsor, event, happenedOn: '2024-08-14', about: 'whole-dossier' });
  const obliged = await register('participation-declaration');
  await submit('pvt-notified', {
    clientId: obliged,
    notifiedOn: '2024-08-14',
    obligedSince: '2021-11-01',
    firstHousingRegistration: '2024-08-10',
  });
  // Of a term that ends on the second of February 2026 a year is left on that day of 2025.
  const learner = await register('integration-term');
  const providerId = await submit('language-provider-added', { name: 'Voorbeeldschool', town: 'Voorbeeldstad', since: '2021-07-01' });
  await submit('integration-enrolled', {
    clientId: learner,
    obligedSince: '2022-11-01',
    pipSetOn: '2023-02-02',
    providerId,
    level: 'b1',
    enrolledOn: '2023-03-01',
  });
  // What a half-year begins with is done before: while it hands over, nothing of guidance falls due.
  await running.advanceTo(at(lastMetOn));
  await submit('guidance-evaluation', { clientId: guided, moment: 'month-18', heldOn: lastMetOn, ...allScored('4') });
  await submit('intake-checklist', {
    clientId: guided,
    heldOn: lastMetOn,
    items: [{ item: 'debts', state: 'open', dueOn: '2025-01-24' }],
  });
  await running.advanceTo(at(eve));
  await close();
}, 60_000);
afterAll(() => {
  for (const folder of [base, ...copies]) rmSync(folder, { recursive: true, force: true });
});

const ledgerOf = async ({ url, token }: LocalSystem, machine: Machine): Promise<string[]> => {
  const path = { id: clientOf(machine) };
  const api = apiClient(url, () => token('team-leader'));
  const { reminders } = await good('the timeline', api.GET('/api/clients/{id}/timeline', { params: { path } }));
  return reminders.map(({ id, state, plannedFor }) => `${id} ${plannedFor} ${state}`).toSorted();
};

const runsOf = async ({ url }: LocalSystem, machine: Machine): Promise<string[]> => {
  const answer = await fetch(`${url}/_local/executions?machine=${machine}`);
  const { executions } = (await answer.json()) as { executions: { name: string; status: string }[] };
  const own = executions.filter(({ name }) => name.includes(clientOf(machine)));
  return own.map(({ name, status }) => `${name.split('-').at(-1)} ${status}`).toSorted();
};

/** Which executions there are, what stands in the ledger, and how many mails went out. */
type Standing = Readonly<Record<Machine, { runs: string[]; ledger: string[]; mails: number }>>;

const standingIn = async (running: LocalSystem): Promise<Standing> => {
  const found = await Promise.all(
    names.map(async (machine) => {
      const mails = running.messages().filter(({ text }) => text.includes(`/clients/${clientOf(machine)}`)).length;
      return [machine, { runs: await runsOf(running, machine), ledger: await ledgerOf(running, machine), mails }] as const;
    }),
  );
  return Object.fromEntries(found) as Standing;
};

/** Lets the hand-overs happen, and then the next row of each come due: only an execution that lives sends it. */
const live = async (running: LocalSystem) => {
  await running.advanceTo(at(handedOver));
  const afterIt = await standingIn(running);
  await running.advanceTo(at(nextSent));
  return { afterIt, later: await standingIn(running) };
};

/** Breaks the call in this place of each hand-over; gives what is called. */
const breakEach = (place: number, when: When): ReadonlyMap<string, string[]> => {
  const heard = new Map<string, string[]>();
  listen(({ client, of }) => {
    const calls = [...(heard.get(client) ?? []), of];
    heard.set(client, calls);
    return calls.length === place ? when : undefined;
  });
  return heard;
};

afterEach(close);

/** Starts the successor of every machine, as somebody may who does not know that it is to come. */
const startSuccessors = async (running: LocalSystem): Promise<void> => {
  const runs = watchRuns({
    permitRenewal: machineArn('permit-renewal'),
    stepPlan: machineArn('reunification-step-plan'),
    guidance: machineArn('guidance-trajectory'),
    participation: machineArn('participation-declaration'),
    integration: machineArn('integration-term'),
  });
  for (const machine of names) {
    const run = Number.parseInt((await runsOf(running, machine)).at(-1) ?? '', 10) + 1;
    await runs.start({ client: clientOf(machine), family: machines[machine].family, run });
    await runs.start({ client: clientOf(machine), family: machines[machine].family, run });
  }
};

describe('the hand-over of every machine that watches', { timeout: 60_000 }, () => {
  let unbroken: Awaited<ReturnType<typeof live>>;
  let calls: ReadonlyMap<string, string[]>;
  beforeAll(async () => {
    const running = await open(aCopy());
    const heard = breakEach(0, 'before');
    await running.advanceTo(at(handedOver));
    calls = new Map(heard);
    unbroken = await live(running);
    await close();
  });

  it.each(names)('of %s makes the calls that are broken below, and its successor sends what is due next', (machine) => {
    expect(calls.get(clientOf(machine))).toEqual(callsOf(machines[machine].plans));
    const { afterIt, later } = unbroken;
    expect(afterIt[machine].runs.filter((run) => run.endsWith('RUNNING'))).toHaveLength(1);
    expect(afterIt[machine].runs.length).toBeGreaterThan(1);
    expect(later[machine].mails).toBeGreaterThan(afterIt[machine].mails);
  });

  it.each(
    places.flatMap((each) => [
      { ...each, when: 'before' as const },
      { ...each, when: 'after' as const },
    ]),
  )('is the same when call $place, $of, is broken $when it took effect', async ({ place, when }) => {
    const running = await open(aCopy());
    const heard = breakEach(place, when);
    const lived = await live(running);

    for (const machine of names) expect(heard.get(clientOf(machine))?.length, machine).toBeGreaterThan(places.length);
    expect(lived).toEqual(unbroken);
  });

  it('is the same when somebody starts the successors before their time, twice', async () => {
    const running = await open(aCopy());
    await startSuccessors(running);
    const { afterIt, later } = await live(running);

    // A successor of guidance that began before the half-year was over hands over once more when it is.
    const guidance = { runs: ['1 SUCCEEDED', '2 SUCCEEDED', '3 RUNNING'] };
    const expected = (then: typeof afterIt) => ({ ...then, 'guidance-trajectory': { ...then['guidance-trajectory'], ...guidance } });
    expect({ afterIt, later }).toEqual({ afterIt: expected(unbroken.afterIt), later: expected(unbroken.later) });
  });

  it.each<{ machine: Machine; place: number; when: When }>([
    // Between the old run's plan and its successor; before and after that one took over; and when it waits.
    { machine: 'guidance-trajectory', place: 1, when: 'after' },
    { machine: 'guidance-trajectory', place: 4, when: 'before' },
    { machine: 'guidance-trajectory', place: 5, when: 'after' },
    { machine: 'guidance-trajectory', place: 8, when: 'after' },
    ...names.slice(1).map((machine) => ({ machine, place: 4, when: 'before' as const })),
  ])('of $machine is the same when the process is killed $when call $place', async ({ machine, place, when }) => {
    const folder = aCopy();
    const given = [folder, clientOf(machine), String(place), when, at(handedOver).toString()];
    const dying = spawn(process.execPath, ['--import', 'tsx', host, ...given], { stdio: ['ignore', 'ignore', 'inherit'] });
    const [, signal] = await once(dying, 'exit');
    expect(signal).toBe('SIGKILL');

    const lived = await live(await open(folder));

    expect(lived).toEqual(unbroken);
  });
});

const answersAbout = (clientId: string) => ({
  clientId,
  on: '2025-01-10',
  how: 'phone',
  requests: [{ topic: 'other', outcome: 'answered' }],
});
const plannedContactIn = (ledger: readonly string[]) =>
  ledger.filter((row) => row.startsWith('guidance#contact.') && row.endsWith(' planned'));
/** Ten weeks on, since it is the second year; then two and four weeks later. */
const plannedAnew = [
  'guidance#contact.2025-03-21#Z1#contact-volunteer 2025-03-21 planned',
  'guidance#contact.2025-03-21#Z2#contact-volunteer 2025-04-04 planned',
  'guidance#contact.2025-03-21#Z2#team-leader 2025-04-04 planned',
  'guidance#contact.2025-03-21#Z3#team-leader 2025-04-18 planned',
];

describe('a contact that is noted while guidance hands over', { timeout: 60_000 }, () => {
  it.each(places)('just before call $place, $of, is planned with', async ({ place }) => {
    const running = await open(aCopy());
    const client = clientOf('guidance-trajectory');
    const api = apiClient(running.url, () => running.token('team-leader'));
    const answers = answersAbout(client);
    let calls = 0;
    listen(async (call) => {
      if (call.client !== client) return undefined;
      calls += 1;
      // The form's own calls come while it is told, and are not counted.
      if (calls === place) await sendAnswers(api, { form: 'contact-noted', key: randomUUID(), answers });
      return undefined;
    });
    await running.advanceTo(at(handedOver));
    const runs = await runsOf(running, 'guidance-trajectory');
    const ledger = await ledgerOf(running, 'guidance-trajectory');

    expect(runs).toEqual(['1 SUCCEEDED', '2 RUNNING']);
    expect(plannedContactIn(ledger)).toEqual(plannedAnew);
  });

  it('is planned with after it, too, when somebody started the successor before its time', async () => {
    const running = await open(aCopy());
    const client = clientOf('guidance-trajectory');
    await startSuccessors(running);
    await running.advanceTo(at(handedOver));

    const api = apiClient(running.url, () => running.token('team-leader'));
    await sendAnswers(api, { form: 'contact-noted', key: randomUUID(), answers: answersAbout(client) });
    await running.quiet();

    expect(plannedContactIn(await ledgerOf(running, 'guidance-trajectory'))).toEqual(plannedAnew);
  });
});
