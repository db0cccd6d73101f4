import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assigned, places } from '../clients/client.ts';
import { gapsOf } from './gaps.ts';

const member = (id: string, state: 'active' | 'left' = 'active') => ({ kind: 'member', id, state }) as const;

describe('the gaps in who guides whom', () => {
  it.each([
    ['are none where owner and stand-in are there', { contactVolunteer: 'anna', standIn: 'bilal' }, []],
    ['show a client without an owner', { standIn: 'bilal' }, [{ client: 'c', kind: 'no-owner' }]],
    ['show a client without a stand-in', { contactVolunteer: 'anna' }, [{ client: 'c', kind: 'no-stand-in' }]],
    ['show an owner who left', { contactVolunteer: 'carla', standIn: 'bilal' }, [{ client: 'c', kind: 'somebody-left', member: 'carla' }]],
    [
      'show once who had two places and was never in the team',
      { contactVolunteer: 'anna', standIn: 'nobody', legalVolunteer: 'nobody' },
      [{ client: 'c', kind: 'somebody-left', member: 'nobody' }],
    ],
  ])('%s', (_, assigned, gaps) => {
    const team = [member('anna'), member('bilal'), member('carla', 'left')];

    expect(gapsOf([{ id: 'c', ...assigned }], team)).toEqual(gaps);
  });

  const ids = ['a', 'b', 'c'];
  const anybody = fc.option(fc.constantFrom(...ids), { nil: undefined });
  const assigned: fc.Arbitrary<Assigned> = fc.record(Object.fromEntries(places.map((place) => [place, anybody])));
  const clients = fc.array(assigned, { maxLength: 6 }).map((all) => all.map((each, place) => ({ ...each, id: `client-${place}` })));
  const team = fc
    .tuple(...ids.map(() => fc.constantFrom('active' as const, 'left' as const)))
    .map((states) => states.map((state, place) => member(ids[place] ?? '', state)));

  it('are those of each client by itself', () => {
    fc.assert(
      fc.property(clients, team, (guided, members) => {
        expect(gapsOf(guided, members)).toEqual(guided.flatMap((client) => gapsOf([client], members)));
      }),
    );
  });

  it('are there for a client exactly when an owner or stand-in is missing, or somebody with a place is not active', () => {
    fc.assert(
      fc.property(clients, team, (guided, members) => {
        const active = members.filter(({ state }) => state === 'active').map(({ id }) => id);
        const withGaps = new Set(gapsOf(guided, members).map(({ client }) => client));
        for (const client of guided) {
          const isWhole = client.contactVolunteer !== undefined && client.standIn !== undefined;
          const areAllThere = places.every((place) => client[place] === undefined || active.includes(client[place]));
          expect(withGaps.has(client.id)).toBe(!(isWhole && areAllThere));
        }
      }),
    );
  });
});
