/** A town in which 126 adults are guided: who they are, who guides them, when what is out, and what is told about each. The same each time, and worked out by hand. */
import type { FormName } from '../../local/client/client.ts';
import { personaNamed } from '../../local/personas.ts';
import { intakeItems } from '../../schemas/forms/guidance/intake-items.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { allScored, aRegistration } from './answers.ts';
import { aLife, chance, type Guided, isBefore } from './guided-lives.ts';

export const day = (text: string) => Temporal.PlainDate.from(text);
export const firstDay = day('2024-01-22');
const random = chance(2017);

/** 98 in the first year and 28 in the second; one began on leap day, and one on their eighteenth birthday. */
const starts = [
  ...Array.from({ length: 98 }, () => day('2024-01-23').add({ days: random(360) })).toSorted(Temporal.PlainDate.compare),
  ...Array.from({ length: 28 }, () => day('2025-01-20').add({ days: random(360) })).toSorted(Temporal.PlainDate.compare),
];
starts[0] = day('2024-02-29');
starts[125] = day('2025-11-14');
const bornOn = (number: number): string => (number === 125 ? '2007-11-14' : number === 0 ? '1990' : '1985-03');
const every = starts.map((start, number) => aLife(number, start, random, bornOn(number)));
/** `TRAJECTORIES=16` lives a sample. Some are always among them, since what happens in the town is about them. */
const share = Math.ceil(every.length / Number(process.env['TRAJECTORIES'] ?? every.length));
export const lives = every.filter(({ number }) => number % share === 0 || [3, 5, 12, 13, 19, 125].includes(number));
/** Who came as a child, with their family, and has a trajectory from their eighteenth birthday on. */
export const comesOfAge = every[125] as Guided;

export const cameOn = day('2024-09-02');

/** Three of them hold the night on which the clock changes. */
export const outages = [
  { on: day('2024-06-12'), part: 'workflows', hours: 20 },
  { on: day('2024-10-26'), part: 'mail', hours: 30 },
  { on: day('2025-03-29'), part: 'workflows', hours: 22 },
  { on: day('2025-08-11'), part: 'mail', hours: 60 },
  { on: day('2026-03-05'), part: 'scheduler', hours: 24 * 14 },
  { on: day('2027-03-27'), part: 'workflows', hours: 22 },
] as const;

// Who guides whom.
export const leaver = 'volunteer-guidance-2';
export const stayer = 'volunteer-guidance';
export const leader = 'team-leader';
export const standIn = 'volunteer-legal';
export const leftOn = day('2025-09-22');
/** Two of the leaver's clients are forgotten when the others are handed over. */
export const foundOn = day('2025-10-20');
export const isForgotten = (number: number): boolean => number === 3 || number === 13;
export const memberOf = (persona: string): string => personaNamed(persona)?.sub ?? '';

/** Who has the place of the contact volunteer when somebody registers the client. */
export const firstVolunteer = ({ number, began }: Guided): string | undefined => {
  if (number % 5 === 1 || number % 5 === 2) return undefined;
  return number % 2 === 1 && isBefore(began.toldOn, leftOn) ? leaver : stayer;
};
/** One in five has only a stand-in. */
const firstStandIn = (life: Guided): string | undefined => (life.number % 5 === 1 ? undefined : life.number % 5 === 2 ? stayer : standIn);
/** Half of those who had nobody get somebody after some months. */
const assignedOn = ({ number, began }: Guided): Temporal.PlainDate | undefined =>
  number % 10 === 1 ? began.toldOn.add({ days: 200 }) : undefined;
const handedOverOn = (life: Guided): Temporal.PlainDate | undefined =>
  firstVolunteer(life) === leaver ? (isForgotten(life.number) ? foundOn : leftOn) : undefined;

/** In whose list a task of the contact volunteer stands. While they left and nobody took over, it is the stand-in's, else the team leader's. */
export const ownerOn = (life: Guided, today: Temporal.PlainDate): string => {
  const [assigned, handedOver] = [assignedOn(life), handedOverOn(life)];
  if ((assigned && isBefore(assigned, today)) || (handedOver && isBefore(handedOver, today))) return stayer;
  const first = hasLeft(life, today) ? undefined : firstVolunteer(life);
  return first ?? firstStandIn(life) ?? leader;
};
/** Whether the contact volunteer left and nobody took over. */
const hasLeft = (life: Guided, today: Temporal.PlainDate): boolean => {
  const handedOver = handedOverOn(life);
  return handedOver !== undefined && isBefore(leftOn, today) && !isBefore(handedOver, today);
};
/** Whom the night counts for the team leader: whoever has not both, or has somebody who left. */
export const lacksSomebodyOn = (life: Guided, today: Temporal.PlainDate): boolean => {
  const assigned = assignedOn(life);
  if (assigned && isBefore(assigned, today)) return false;
  return firstVolunteer(life) === undefined || firstStandIn(life) === undefined || hasLeft(life, today);
};

/** Children who are born into a family; they are guided with their parents. */
export const births = ['2024-08-19', '2024-12-24', '2025-10-26'].map(day);

/** As a night counts them: guided, and without a contact volunteer or a stand-in. Children have nobody of their own. */
export const withoutSomebodyOn = (night: Temporal.PlainDate): number => {
  const isGuided = (settledOn: Temporal.PlainDate) => isBefore(settledOn, night) && isBefore(night, settledOn.add({ years: 2 }));
  const adults = lives.filter((life) => {
    const [registeredOn, settledOn] = life === comesOfAge ? [cameOn, cameOn] : [life.began.toldOn, life.began.on];
    return isBefore(registeredOn, night) && isGuided(settledOn) && lacksSomebodyOn(life, night);
  });
  return adults.length + births.filter(isGuided).length;
};

export interface Telling {
  readonly on: Temporal.PlainDate;
  readonly about: number;
  readonly form: FormName;
  readonly answers: (clientId: string) => Record<string, unknown>;
}

const placed = (persona: string | undefined) => (persona === undefined ? undefined : memberOf(persona));

/** What is told about one client, in order. */
export const tellingsOf = (life: Guided): Telling[] => {
  const { number, began, variant, birthDate, evaluations, firstDayOn, talks, contacts, movedAwayOn, end } = life;
  const at = (on: Temporal.PlainDate, form: FormName, answers: Record<string, unknown>): Telling => ({
    on,
    about: number,
    form,
    answers: (clientId) => ({ clientId, ...answers }),
  });
  const isComingOfAge = life === comesOfAge;
  const registered = {
    nameOnCard: `Voorbeeld ${number}`,
    birthDate,
    inflow: variant,
    settledOn: (isComingOfAge ? cameOn : began.on).toString(),
    contactVolunteer: placed(firstVolunteer(life)),
    standIn: placed(firstStandIn(life)),
  };
  const assigned = assignedOn(life);
  const closing = end && {
    reason: end.kind,
    closedOn: end.on.toString(),
    ...(['completed', 'self-reliant-early', 'declined'].includes(end.kind) && { goesOnWith: ['walk-in'] }),
  };
  return [
    {
      on: isComingOfAge ? cameOn : began.toldOn,
      about: number,
      form: 'client-registration',
      answers: () => aRegistration(registered),
    },
    at(began.toldOn, 'guidance-started', { startedOn: began.on.toString(), variant }),
    ...(firstDayOn && variant !== 'moved-in'
      ? [
          at(firstDayOn, 'day-one', {
            variant,
            heldOn: began.on.toString(),
            steps: ['registered', ...(variant === 'azc' ? ['benefit-forms'] : [])].map((step) => ({ step, result: 'done' })),
          }),
        ]
      : []),
    ...talks.map(({ on, settled, agreed }) =>
      at(on, 'intake-checklist', {
        heldOn: on.toString(),
        items: [
          ...(settled === 'all' ? Object.keys(intakeItems) : settled).map((item) => ({ item, state: 'done' })),
          ...(agreed ? [{ item: agreed.item, state: 'open', dueOn: agreed.dueOn.toString() }] : []),
        ],
      }),
    ),
    ...contacts.map(({ on, toldOn }) =>
      at(toldOn, 'contact-noted', { on: on.toString(), how: 'phone', requests: [{ topic: 'other', outcome: 'answered' }] }),
    ),
    ...Object.entries(evaluations).map(([moment, heldOn]) =>
      at(heldOn, 'guidance-evaluation', { moment, heldOn: heldOn.toString(), ...allScored('3') }),
    ),
    ...(assigned
      ? [
          at(assigned, 'client-assigned', {
            contactVolunteer: memberOf(stayer),
            standIn: memberOf(standIn),
            assignedOn: assigned.toString(),
            reason: 'request',
          }),
        ]
      : []),
    ...(movedAwayOn ? [at(movedAwayOn, 'moved-away', { movedOn: movedAwayOn.toString(), to: 'other-town' })] : []),
    ...(end?.kind === 'transferred'
      ? [at(end.on, 'guidance-transferred', { transferredOn: end.on.toString(), to: 'branch', where: 'Vlaardingen' })]
      : closing && end
        ? [at(end.on, 'guidance-closed', closing)]
        : []),
  ];
};
