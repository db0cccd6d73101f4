import { describe, expect, it } from 'vitest';
import { bookOf2017, countOf, tell, valuesOf } from '../told.ts';

const noted = (id: string, seenOn: string, domain = 'care') => tell('signal-noted', seenOn, { kind: 'gap', domain }, { id });
const followedUp = (signal: string, day: string, followUp: string, reportedToMunicipality: boolean) =>
  tell('signal-followed-up', day, { signal, followUp, reportedToMunicipality });

describe('signals', () => {
  it('count in the period in which they were seen, by what they are about', () => {
    const book = bookOf2017([
      noted('a', '2017-01-01'),
      noted('b', '2017-12-31', 'education'),
      noted('c', '2017-06-01'),
      noted('d', '2016-12-31'),
      noted('e', '2018-01-01'),
      followedUp('a', '2017-02-01', 'closed', false),
    ]);

    expect(countOf('signals', book)).toEqual({ value: 3, records: ['a', 'c', 'b'], parts: { care: 2, education: 1 } });
  });

  it('count once as reported, on the day on which the municipality first heard of it', () => {
    const book = bookOf2017([
      noted('a', '2016-11-01'),
      noted('b', '2016-11-01'),
      followedUp('a', '2016-12-31', 'taken-up', true),
      followedUp('a', '2017-03-01', 'closed', true),
      followedUp('b', '2017-03-01', 'taken-up', false),
      followedUp('b', '2017-04-01', 'taken-up', true),
      followedUp('b', '2017-05-01', 'closed', true),
    ]);

    expect(valuesOf(book, 'signals-reported')).toEqual({ 'signals-reported': 1 });
  });

  it('are open until they are closed, as it stood on the last day', () => {
    const book = bookOf2017([
      noted('a', '2016-05-05'),
      noted('b', '2017-05-05'),
      noted('c', '2017-05-05'),
      noted('d', '2018-01-01'),
      followedUp('a', '2017-06-01', 'taken-up', false),
      followedUp('b', '2017-12-31', 'closed', false),
      followedUp('c', '2018-01-01', 'closed', false),
    ]);

    expect(countOf('signals-open', book)).toMatchObject({ value: 2, records: ['a', 'c'] });
  });
});
