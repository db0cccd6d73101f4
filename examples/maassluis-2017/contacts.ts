/** Contacts: so many help requests about each topic, spread over so many contacts of so many people. */
import { type outcomes, type partners, topics } from '../../schemas/help-requests.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { below, pick, shuffled } from './chance.ts';
import { plus, workdayWithin } from './days.ts';
import type { Diary } from './diary.ts';
import type { Person } from './people.ts';

type Topic = keyof typeof topics;

export type Tally = Readonly<Partial<Record<Topic, number>>>;

interface Series {
  readonly label: string;
  /** Everybody has at least one contact, from the day that is given with them. */
  readonly people: readonly { readonly person: Person; readonly from: string }[];
  readonly till: string;
  readonly contacts: number;
  readonly requests: Tally;
}

const partnerOf: Readonly<Record<Topic, keyof typeof partners>> = {
  education: 'language-provider',
  finance: 'formulierenbrigade',
  participation: 'cultuurmakelaar',
  housing: 'municipality',
  health: 'care',
  'legal-residence': 'legal-hour',
  'family-reunification': 'lawyer',
  integration: 'duo',
  work: 'job-coach',
  social: 'wijkteam',
  other: 'other',
};

const usual: readonly [keyof typeof outcomes, ...(keyof typeof outcomes)[]] = [
  'answered',
  'answered',
  'answered',
  'answered',
  'referred',
  'appointment-made',
];

const requestOf = (label: string, topic: Topic, on: string): Json => {
  const outcome = pick(`outcome ${label}`, usual);
  return {
    topic,
    outcome,
    ...(outcome === 'referred' && { referredTo: partnerOf[topic] }),
    ...(outcome === 'appointment-made' && {
      appointmentOn: workdayWithin(`appointment ${label}`, plus(on, { days: 2 }), plus(on, { days: 12 })),
    }),
  };
};

const ways = ['visit', 'visit', 'visit', 'phone', 'email', 'appointment'] as const;

export const noteContact = (
  diary: Diary,
  { id, guide }: Person,
  on: string,
  about: readonly Topic[],
  more: { told?: string; story?: string } = {},
) => {
  const label = `${id} ${on}`;
  return diary.tell({
    as: guide,
    on: more.told ?? on,
    form: 'contact-noted',
    label: `contact ${label} ${about.join(' ')}`,
    story: more.story,
    answers: {
      clientId: id,
      on,
      how: pick(`way ${label}`, ways),
      requests: about.map((topic, place) => requestOf(`${label} ${place}`, topic, on)),
    },
  });
};

/** Deals the requests over the contacts, at least one to each and at most four. */
const dealt = ({ label, contacts, requests }: Series): Topic[][] => {
  const all = (Object.keys(topics) as Topic[]).flatMap((topic) => Array<Topic>(requests[topic] ?? 0).fill(topic));
  const asked = shuffled(`requests ${label}`, all);
  const dealtTo = asked.slice(0, contacts).map((topic) => [topic]);
  for (const [place, topic] of asked.slice(contacts).entries()) {
    const start = below(`deal ${label} ${place}`, contacts);
    const roomy = [...dealtTo.slice(start), ...dealtTo.slice(0, start)].find((each) => each.length < 4 && !each.includes(topic));
    if (!roomy) throw new Error(`${label}: there is no room for all requests`);
    roomy.push(topic);
  }
  return dealtTo;
};

export const noteContacts = (diary: Diary, series: Series): void => {
  const { label, people, till } = series;
  for (const [place, about] of dealt(series).entries()) {
    const whose = people[place] ?? people[below(`whose ${label} ${place}`, people.length)];
    if (!whose) continue;
    noteContact(diary, whose.person, workdayWithin(`${label} ${place}`, whose.from, till), about);
  }
};

/** Some contacts with each of these, about whatever comes up. */
export const someContacts = (
  diary: Diary,
  label: string,
  people: readonly { readonly person: Person; readonly from: string; readonly till: string }[],
  most: number,
): void => {
  const any = Object.keys(topics) as [Topic, ...Topic[]];
  for (const { person, from, till } of people) {
    if (from > till) continue;
    for (let time = below(`often ${label} ${person.id}`, most + 1); time > 0; time -= 1) {
      const own = `${label} ${person.id} ${time}`;
      const about = new Set([pick(`first ${own}`, any), pick(`second ${own}`, any)]);
      noteContact(diary, person, workdayWithin(own, from, till), [...about]);
    }
  }
};
