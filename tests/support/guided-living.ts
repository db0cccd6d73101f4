/** Lives the two years of the town in the whole local system: real forms over HTTP, the real store, workflows and mail, under a clock that is moved. */
import { randomUUID } from 'node:crypto';
import type { FormName } from '../../local/client/client.ts';
import { schedules } from '../../local/schedules.ts';
import { openLocalSystem } from '../../local/system.ts';
import { momentOn, type Temporal } from '../../schemas/kernel/time.ts';
import { aRegistration } from './answers.ts';
import { heardFunctions, hearStore, listen } from './breaking.ts';
import type { Guided } from './guided-lives.ts';
import {
  births,
  comesOfAge,
  day,
  firstDay,
  firstVolunteer,
  foundOn,
  isForgotten,
  leader,
  leaver,
  leftOn,
  lives,
  memberOf,
  outages,
  standIn,
  stayer,
  tellingsOf,
} from './guided-town.ts';

/** The nights of the Sundays of the two months in which the clock changes, those nights among them: nights cost more than guidance does. */
const nights = schedules
  .filter(({ runs }) => runs !== 'rounds/start')
  .map((row) => ({ ...row, cron: row.cron.replace('* * ? *', '? 3,10 SUN *') }));

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export const openTown = async () => {
  process.env['LOG_LEVEL'] = 'silent';
  const system = await openLocalSystem({
    data: ':memory:',
    clock: 'frozen',
    at: momentOn(firstDay, '09:00'),
    schedules: nights,
    functions: heardFunctions,
    // What fails while a part is out is what the test is about.
    failed: () => undefined,
  });
  /** The id of each life, by its number. */
  const clients: string[] = [];
  const children: string[] = [];
  /** What was answered to whoever wanted to begin a trajectory of a child. */
  const refusals: Answer[] = [];
  const costs = { transitions: 0, calls: 0, reads: 0, writes: 0 };
  hearStore();
  listen(({ of }) => {
    if (of.includes('/')) costs.calls += 1;
    else if (/Get|Query/.test(of)) costs.reads += 1;
    else costs.writes += 1;
    return undefined;
  });

  const tokens = new Map<string, { readonly at: string; readonly token: Promise<string> }>();

  const tokenOf = (persona: string): Promise<string> => {
    const at = system.clock.now().toString();
    const known = tokens.get(persona);
    if (known?.at === at) return known.token;
    const token = system.token(persona);
    tokens.set(persona, { at, token });
    return token;
  };

  const ask = async (persona: string, path: string, answers?: unknown): Promise<Answer> => {
    const headers = {
      authorization: `Bearer ${await tokenOf(persona)}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    };
    const sent = answers === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(answers) };
    const answer = await fetch(`${system.url}${path}`, sent);
    return { status: answer.status, body: await answer.json() };
  };

  const read = async <Answer>(persona: string, path: string): Promise<Answer> => {
    const { status, body } = await ask(persona, path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    return body as Answer;
  };

  const submit = async (form: FormName, answers: unknown): Promise<string> => {
    const { status, body } = await ask(leader, `/api/forms/${form}/submissions`, answers);
    if (status !== 201) throw new Error(`${form}: ${status} ${JSON.stringify(body)}`);
    return (body as { id: string }).id;
  };

  const to = async (on: Temporal.PlainDate, time: string): Promise<void> => {
    costs.transitions += (await system.advanceTo(momentOn(on, time))).transitions;
  };

  /** What happens on a day beside what is told about one client. */
  const townsTellings: readonly { readonly on: Temporal.PlainDate; readonly act: () => Promise<void> }[] = [
    {
      on: firstDay,
      act: async () => {
        for (const persona of [leaver, stayer, leader, standIn])
          await submit('member-joined', { member: memberOf(persona), joinedOn: '2024-01-22', kind: 'volunteer', roles: ['guidance'] });
      },
    },
    ...outages.map(({ on, part, hours }) => ({
      on,
      act: async () => {
        const until = system.clock.now().add({ hours }).toString();
        const { status } = await ask(leader, '/_local/outage', { part, until });
        if (status !== 200) throw new Error(`the outage of ${part}: ${status}`);
      },
    })),
    {
      on: leftOn,
      act: async () => {
        await submit('member-left', { member: memberOf(leaver), leftOn: leftOn.toString() });
        await handOver((life) => !isForgotten(life.number));
      },
    },
    { on: foundOn, act: () => handOver((life) => isForgotten(life.number)) },
    // A family grows; the children are guided with their parents.
    ...births.map((on, place) => ({
      on,
      act: async () => {
        const bornOn = on.toString();
        const family = {
          nameOnCard: `Kind ${place}`,
          birthDate: bornOn,
          relation: 'child',
          householdOf: clients[place * 7 + 5],
          settledOn: bornOn,
        };
        const child = await submit('client-registration', aRegistration(family));
        children.push(child);
        const refused = await ask(leader, '/api/forms/guidance-started/submissions', {
          clientId: child,
          startedOn: bornOn,
          variant: 'azc',
        });
        refusals.push(refused);
      },
    })),
    {
      on: comesOfAge.began.on.subtract({ days: 1 }),
      act: async () => {
        const eve = comesOfAge.began.on.subtract({ days: 1 }).toString();
        const refused = await ask(leader, '/api/forms/guidance-started/submissions', {
          clientId: clients[125],
          startedOn: eve,
          variant: 'azc',
        });
        refusals.push(refused);
      },
    },
  ];

  const handOver = async (isOneOfThem: (life: Guided) => boolean): Promise<void> => {
    const theirs = lives.filter((life) => clients[life.number] && firstVolunteer(life) === leaver && isOneOfThem(life));
    for (let from = 0; from < theirs.length; from += 12)
      await submit('clients-handed-over', {
        leaver: memberOf(leaver),
        handedOverOn: system.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(),
        reason: 'left',
        clients: theirs.slice(from, from + 12).map(({ number }) => ({ clientId: clients[number], successor: memberOf(stayer) })),
      });
  };

  const byDay = Map.groupBy(lives.flatMap(tellingsOf), ({ on }) => on.toString());
  const days = [...new Set([...byDay.keys(), ...townsTellings.map(({ on }) => on.toString())])].toSorted();

  let lived = 0;
  /** Lives until nine o'clock of a day: what was due at eight that day has happened, and what is told that day has not. */
  const liveUntil = async (until: string): Promise<void> => {
    for (; lived < days.length && (days[lived] ?? '') < until; lived += 1) {
      const today = days[lived] ?? '';
      await to(day(today), '10:00');
      for (const { on, act } of townsTellings) if (on.toString() === today) await act();
      // What builds on another entry about the same client comes a minute later.
      const perClient = Map.groupBy(byDay.get(today) ?? [], ({ about }) => about);
      for (let minute = 0; [...perClient.values()].some((tellings) => tellings.length > minute); minute += 1) {
        if (minute > 0) await to(day(today), `10:0${minute}`);
        // Volunteers do not wait for each other.
        const told = [...perClient.values()].flatMap((tellings) => tellings[minute] ?? []);
        await Promise.all(
          told.map(async ({ about, form, answers }) => {
            const id = await submit(form, answers(clients[about] ?? ''));
            if (form === 'client-registration') clients[about] = id;
          }),
        );
      }
    }
    await to(day(until), '09:00');
  };

  return {
    ask,
    read,
    liveUntil,
    clients,
    children,
    refusals,
    costs,
    deadLetters: () => system.deadLetters(),
    close: () => {
      listen(() => undefined);
      return system.close();
    },
  };
};

export type LivedTown = Awaited<ReturnType<typeof openTown>>;
