/**
 * Every trajectory of a town over its two years: 98 that began in the first year and 28 in the second. Volunteers leave, clients move away, are lost or
 * are told of late, evaluations are forgotten, children are born and come of age, parts of the system are out, nights have 23 and 25 hours. At every
 * look, each milestone is done, or stands open in the list of somebody, or is explained; nothing in the ledger is past its day.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Schemas } from '../../local/client/client.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import {
  type Asked,
  askedBefore,
  askedIn,
  contactBy,
  contactRungs,
  type Guided,
  isBefore,
  lastMet,
  milestoneRungs,
} from '../support/guided-lives.ts';
import { type LivedTown, openTown } from '../support/guided-living.ts';
import { births, day, leader, leaver, lives, outages, ownerOn, standIn, stayer, withoutSomebodyOn } from '../support/guided-town.ts';

let town: LivedTown;
beforeAll(async () => {
  town = await openTown();
});
afterAll(async () => {
  await town.close();
  const perClient = Object.entries(town.costs).map(([what, count]) => `${what} ${Math.round(count / lives.length)}`);
  console.info(`two years of guidance, for one of ${lives.length}: ${perClient.join(', ')}`);
});

type Trajectory = Schemas['GuidanceReadAnswer'];
type Row = Schemas['ClientsTimelineAnswer']['reminders'][number];
type ListedTask = Schemas['TasksListAnswer']['items'][number];

/** Whether what was due at eight on a day may have come some days later, or have been overtaken meanwhile. */
const wasOut = (on: Temporal.PlainDate): boolean =>
  outages.some(
    ({ on: from, part, hours }) => part !== 'scheduler' && isBefore(from, on) && !isBefore(from.add({ days: Math.ceil(hours / 24) }), on),
  );

/** What may have become of a row that is due on a day, while what it tells of was open from `asked` until `done`. */
const expectedStates = (
  due: Temporal.PlainDate,
  asked: Temporal.PlainDate,
  done: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): readonly string[] => {
  const isOver = done !== undefined && isBefore(done, today);
  // Told at ten, done at ten, sent at eight.
  const isReached = isBefore(due, today) || due.equals(today);
  const wasDoneBefore = done !== undefined && isBefore(done, due);
  if (wasDoneBefore) return isOver ? ['cancelled', 'superseded'] : ['planned'];
  if (!isReached) return ['planned'];
  // Done on the very day on which it was asked, before anything could be sent.
  if (!isBefore(asked, due)) return done?.equals(asked) ? ['sent', 'stale', 'cancelled'] : ['sent', 'stale'];
  if (wasOut(due)) return isOver ? ['sent', 'stale', 'cancelled'] : ['sent', 'stale'];
  return ['sent'];
};

interface Look {
  readonly today: Temporal.PlainDate;
  /** By persona, what is theirs to do. */
  readonly lists: ReadonlyMap<string, readonly ListedTask[]>;
  readonly alive: readonly string[];
}

const tell = ({ name, dueOn, doneOn, isDropped }: Asked, today: Temporal.PlainDate): string => {
  const isOver = doneOn !== undefined && isBefore(doneOn, today);
  return `${name} ${dueOn} ${isOver ? (isDropped ? 'dropped' : 'done') : isBefore(dueOn, today) ? 'late' : 'open'}`;
};

/** Everything about one trajectory that is not as it was worked out. */
const findingsAbout = async (life: Guided, { today, lists, alive }: Look): Promise<string[]> => {
  const client = town.clients[life.number] ?? '';
  const [{ milestones, contactBy: by }, { reminders }] = await Promise.all([
    town.read<Trajectory>(leader, `/api/trajectories/${client}`),
    town.read<{ reminders: Row[] }>(leader, `/api/clients/${client}/timeline`),
  ]);
  const rows = new Map(reminders.filter(({ id }) => id.startsWith('guidance#')).map((row) => [row.id, row]));
  const isOver = life.end !== undefined && isBefore(life.end.on, today);
  const asked = askedIn(life, today).filter(({ askedOn }) => isBefore(askedOn, today));
  const found: string[] = [];
  const same = (what: string, is: unknown, shouldBe: unknown): void => {
    const [one, other] = [JSON.stringify(is), JSON.stringify(shouldBe)];
    if (one !== other) found.push(`${life.number} ${today} ${what}: is ${one}, should be ${other}`);
  };

  const isContact = (name: string) => name.startsWith('guidance-1-contact-');
  same(
    'milestones',
    milestones
      .filter(({ name }) => !isContact(name))
      .map(({ name, dueOn, standing }) => `${name} ${dueOn} ${standing}`)
      .toSorted(),
    asked.map((each) => tell(each, today)).toSorted(),
  );

  const contactDue = contactBy(life, today);
  const isOutOfSight = !isOver && !isBefore(today, contactDue);
  same('contact by', by, isOver ? undefined : contactDue.toString());
  same(
    'contact tasks',
    milestones.filter(({ name, standing }) => isContact(name) && ['open', 'late'].includes(standing)).map(({ name }) => name),
    isOutOfSight ? [`guidance-1-contact-${contactDue}`] : [],
  );

  // Each in the list of whoever is to do it.
  const owner = ownerOn(life, today);
  const listed = lists.get(owner) ?? [];
  for (const { name, dueOn, standing } of milestones)
    if (
      !isBefore(today.add({ months: 4 }), day(dueOn)) &&
      ['open', 'late'].includes(standing) &&
      !listed.some(({ id }) => id === `${client}.${name}`)
    )
      found.push(`${life.number} ${today} ${name} is not in the list of ${owner}`);
  if (isOver)
    for (const { id } of [...lists.values()].flat())
      if (id.startsWith(`${client}.`)) found.push(`${life.number} ${today} ${id} is asked though guidance is over`);

  // Each row of the ledger.
  for (const { id, state, plannedFor } of rows.values())
    if ((state === 'planned' || state === 'claimed') && !isBefore(today, day(plannedFor)))
      found.push(`${life.number} ${today} ${id} is past its day and ${state}`);
  const ladders = [
    ...[...asked, ...askedBefore(life, today)].map((each) => ({ about: `${each.name}.${each.dueOn}`, ...each, rungs: milestoneRungs })),
    ...(isOver
      ? []
      : [
          {
            about: `contact.${contactDue}`,
            dueOn: contactDue,
            askedOn: lastMet(life, today).toldOn,
            doneOn: undefined,
            rungs: contactRungs,
          },
        ]),
  ];
  const wanted = new Set<string>();
  for (const { about, dueOn, askedOn, doneOn, rungs } of ladders)
    for (const [rung, after, recipient] of rungs) {
      const id = `guidance#${about}#${rung}#${recipient}`;
      const due = dueOn.add({ days: after });
      const states = expectedStates(due, askedOn, doneOn, today);
      const row = rows.get(id);
      wanted.add(id);
      if (!row || !states.includes(row.state))
        found.push(`${life.number} ${today} ${id} is ${row?.state} ${row?.explanation}, should be ${states}`);
      if (row?.state === 'sent' && isBefore(askedOn, due) && !wasOut(due)) same(`${id} sent`, row.sentAt?.slice(0, 10), due.toString());
      if (row && row.state !== 'sent' && row.state !== 'planned' && row.explanation === undefined)
        found.push(`${life.number} ${id} has no reason`);
    }
  for (const id of rows.keys())
    if (!wanted.has(id) && !id.startsWith('guidance#contact.')) found.push(`${life.number} ${today} ${id} was never asked for`);

  // What has something to come has one execution, what has not has none.
  const isAhead = (due: Temporal.PlainDate) => isBefore(today, due.add({ days: 28 }));
  const hasMore =
    !isOver &&
    (isAhead(contactDue) || asked.some(({ dueOn, doneOn }) => (doneOn === undefined || !isBefore(doneOn, today)) && isAhead(dueOn)));
  same('executions', alive.filter((name) => name.includes(client)).length, hasMore ? 1 : 0);
  return found;
};

const listsOn = async (persona: string, today: Temporal.PlainDate): Promise<{ items: ListedTask[]; others: ListedTask[] }> =>
  town.read(persona, `/api/tasks?until=${today.add({ months: 4 })}`);

/** The console shows them page by page. */
const aliveNow = async (): Promise<string[]> => {
  const alive: string[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const query = `machine=guidance-trajectory&status=RUNNING${after && `&after=${encodeURIComponent(after)}`}`;
    const page: { executions: { name: string }[]; nextToken?: string } = await town.read(leader, `/_local/executions?${query}`);
    alive.push(...page.executions.map(({ name }) => name));
    after = page.nextToken;
  }
  return alive;
};

/** Each is the Monday after a night that counts; two of these nights have 23 hours, and two 25. */
const looks = ['2024-10-28', '2025-03-31', '2025-10-13', '2026-10-26', '2028-03-27'];

describe(`${lives.length} trajectories over their two years`, { timeout: 900_000 }, () => {
  it.each(looks)(
    'on %s every milestone is done, or open with an owner, or explained, and each that runs has one execution',
    async (until) => {
      await town.liveUntil(until);
      const today = day(until);
      const lists = new Map<string, readonly ListedTask[]>();
      for (const persona of [leaver, stayer, standIn]) lists.set(persona, (await listsOn(persona, today)).items);
      const { items, others } = await listsOn(leader, today);
      lists.set(leader, items);
      // A longer list is cut off.
      expect(items.length + others.length).toBeLessThan(500);
      const look = { today, lists, alive: await aliveNow() };

      const found: string[] = [];
      for (const life of lives) if (isBefore(life.began.toldOn, today)) found.push(...(await findingsAbout(life, look)));
      expect(found).toEqual([]);

      const without = withoutSomebodyOn(today.subtract({ days: 1 }));
      const counted = items.find(({ id }) => id === 'maassluis.clients-without-owner')?.title.en;
      expect(counted).toBe(without === 0 ? undefined : `${without} clients without a contact volunteer or a stand-in`);
      for (const child of town.children) {
        expect((await town.ask(leader, `/api/trajectories/${child}`)).status).toBe(404);
        expect(look.alive.filter((name) => name.includes(child))).toEqual([]);
      }
      expect(town.deadLetters()).toEqual([]);
    },
  );

  it('begins no trajectory of a child, not even on the eve of their eighteenth birthday', () => {
    expect(town.refusals).toHaveLength(births.length + 1);
    for (const refused of town.refusals) expect(refused).toMatchObject({ status: 422, body: { errors: [{ rule: 'under-age' }] } });
  });
});
