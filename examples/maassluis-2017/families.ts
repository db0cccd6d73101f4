/** The families that come to a sponsor, as a table: who comes when. Letters are sexes: `f` a woman or girl, `m` a man or boy. */
import type { Nationality } from '../../schemas/nationalities.ts';
import { minus, plus } from './days.ts';
import { childBorn, grownUpBorn, type Sex } from './people.ts';

export interface Family {
  readonly on: string;
  readonly spouse: 'f' | 'm';
  /** Children who are of age by now. */
  readonly grown: string;
  readonly children: string;
  /** Syrian, unless it says otherwise. */
  readonly nationality?: Nationality;
  /** They live in an exchange dwelling first, and move on to a home of their own on this day. */
  readonly movesOnFromExchange?: string;
  /** Told on this day. */
  readonly told?: string;
}

const row = (on: string, spouse: 'f' | 'm', grown: string, children: string, more: Partial<Family> = {}): Family => ({
  on,
  spouse,
  grown,
  children,
  ...more,
});

/** Families that came in 2016, before the year of the report. */
export const familiesOf2016: readonly Family[] = [
  row('2016-08-15', 'f', '', 'mf'),
  row('2016-10-03', 'f', '', 'mm'),
  row('2016-11-21', 'f', '', 'fm'),
];

/** The twenty families of 2017: 26 adults and 28 children (domain facts M08, M10, M11, M23). */
export const familiesOf2017: readonly Family[] = [
  row('2017-01-03', 'f', '', 'mf'),
  row('2017-01-16', 'f', 'm', 'm'),
  row('2017-02-06', 'f', '', 'mmf'),
  row('2017-02-20', 'm', '', 'f'),
  row('2017-03-06', 'f', '', 'm'),
  row('2017-03-20', 'f', 'f', ''),
  row('2017-04-03', 'f', '', 'mf'),
  row('2017-04-10', 'm', '', 'm'),
  row('2017-04-24', 'f', 'm', 'mmf', { movesOnFromExchange: '2017-06-26' }),
  row('2017-05-08', 'f', '', 'm', { nationality: 'iq', movesOnFromExchange: '2017-06-28' }),
  row('2017-06-12', 'm', '', ''),
  row('2017-07-17', 'f', '', 'mf', { nationality: 'er' }),
  row('2017-08-07', 'f', 'm', 'm'),
  row('2017-08-14', 'm', '', 'f'),
  row('2017-08-28', 'f', '', 'mmf'),
  row('2017-09-11', 'f', 'f', 'm'),
  row('2017-09-25', 'm', '', '', { nationality: 'stateless' }),
  row('2017-10-09', 'f', 'm', 'mmf'),
  row('2017-11-06', 'f', '', 'mf'),
  row('2017-12-29', 'm', '', '', { told: '2018-01-03' }),
];

/** The four families of 2018: 7 adults and 8 children. */
export const familiesOf2018: readonly Family[] = [
  row('2018-02-12', 'f', 'm', 'mm'),
  row('2018-04-09', 'f', 'm', 'mf'),
  row('2018-06-18', 'f', 'm', 'mmf', { nationality: 'er' }),
  row('2018-09-10', 'f', '', 'm'),
];

/** Somebody of such a family. */
export interface Relative {
  readonly label: string;
  readonly tie: 'spouse' | 'child';
  readonly sex: Sex;
  readonly birthDate: string;
  readonly isAdult: boolean;
  readonly story?: string;
}

const sexOf = (letter: string): Sex => (letter === 'f' ? 'female' : 'male');

/** On the day of their housing one is of age since that very day, and one will be tomorrow. */
const onTheEdge: Readonly<Record<string, { readonly born: (on: string) => string; readonly story: string }>> = {
  'M17-02-2': { born: (on) => minus(on, { years: 18 }), story: 'Comes of age on the very day of the housing: an adult' },
  'M17-08-2': { born: (on) => plus(minus(on, { years: 18 }), { days: 1 }), story: 'Comes of age the day after the housing: a child' },
};

export const relativesIn = (family: Family, label: string): Relative[] => {
  const { on, spouse, grown, children } = family;
  const people = [
    { tie: 'spouse' as const, sex: sexOf(spouse), isAdult: true },
    ...[...grown].map((letter) => ({ tie: 'child' as const, sex: sexOf(letter), isAdult: true })),
    ...[...children].map((letter) => ({ tie: 'child' as const, sex: sexOf(letter), isAdult: false })),
  ];
  return people.map((person, place) => {
    const own = `${label}-${place + 1}`;
    const edge = onTheEdge[own];
    // Everybody was born before the application: small children are two or older, and a grown-up child was a minor then.
    const grownChild = minus(on, { years: 19, days: place * 97 });
    const born =
      person.tie === 'child' && person.isAdult
        ? grownChild
        : person.isAdult
          ? grownUpBorn(own, on)
          : childBorn(own, minus(on, { years: 2, months: 8 }));
    return { ...person, label: own, birthDate: edge?.born(on) ?? born, ...(edge && { story: edge.story }) };
  });
};
