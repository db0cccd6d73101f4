import { describe, expect, it } from 'vitest';
import { countContact } from '../functions/contacts/counting.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import { conclusionsOf } from './counted-as.ts';

const trajectory = { startedOn: '2018-03-01', endedOn: undefined };
const counted = (on: string, { startedOn, endedOn }: { startedOn: string; endedOn: string | undefined } = trajectory) =>
  countContact(
    {
      startedOn: Temporal.PlainDate.from(startedOn),
      endedOn: endedOn === undefined ? undefined : Temporal.PlainDate.from(endedOn),
    },
    Temporal.PlainDate.from(on),
  );

describe('what a contact counts as', () => {
  it.each([
    [
      'during guidance',
      '2019-03-01',
      'Begeleidingstraject, jaar 2',
      'Op 01-03-2019 liep de begeleiding, in jaar 2. Wie begeleiding krijgt, telt onder het traject; alle anderen onder het spreekuur. Dit is telregel 2, voor contacten vanaf 01-01-2017, met wat bekend was toen dit werd verstuurd.',
    ],
    [
      'before it',
      '2018-02-28',
      'Spreekuur',
      'Op 28-02-2018 liep er geen begeleiding. Wie begeleiding krijgt, telt onder het traject; alle anderen onder het spreekuur. Dit is telregel 2, voor contacten vanaf 01-01-2017, met wat bekend was toen dit werd verstuurd.',
    ],
    [
      'by the rule before',
      '2016-12-31',
      'Spreekuur',
      'Vóór 2017 telden alle contacten onder het spreekuur. Dit is telregel 1, met wat bekend was toen dit werd verstuurd.',
    ],
  ])('%s is said in sentences', (_, on, name, why) => {
    expect(conclusionsOf({ ...counted(on) }, 'nl')).toEqual([
      { label: 'Telt als', value: name },
      { label: 'Waarom', value: why },
    ]);
  });

  it('is said in English too', () => {
    expect(conclusionsOf({ ...counted('2018-03-01') }, 'en')[0]).toEqual({ label: 'Counts as', value: 'Guidance trajectory, year 1' });
  });
});

describe('other conclusions', () => {
  it('are told as they were', () => {
    expect(conclusionsOf({ openItems: 3, channel: 'post' }, 'nl')).toHaveLength(2);
  });
});
