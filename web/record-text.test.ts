import { describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import { conclusionsInWords, factsInWords, ownWords } from './fact-words.ts';
import { recordText } from './record-text.ts';

const record = {
  kind: 'housing',
  id: '00000000-0000-4000-8000-000000000071',
  state: 'housed',
  since: Temporal.PlainDate.from('2026-02-01'),
  facts: { home: 'own', countsForTarget: true, ref: '00000000-0000-4000-8000-000000000072' },
  person: { name: 'Voorbeeld' },
};

describe('a record in words', () => {
  it('says what it is, what tells it from the others, and where it stands', () => {
    expect(recordText(record, 'nl')).toBe('Huisvesting, Voorbeeld, Eigen huurwoning: Gehuisvest sinds 01-02-2026');
    expect(recordText(record, 'en')).toBe('Housing, Voorbeeld, A rented home of their own: Housed since 01-02-2026');
  });

  it('says the same whatever order the store gave it in', () => {
    const turned = { ...record, facts: Object.fromEntries(Object.entries(record.facts).reverse()) };

    expect(recordText(turned, 'nl')).toBe(recordText(record, 'nl'));
    expect(factsInWords(turned.facts, 'nl')).toEqual(factsInWords(record.facts, 'nl'));
  });

  it('names a language', () => {
    expect(recordText({ ...record, facts: { language: 'ti' }, person: {} }, 'nl')).toBe(
      'Huisvesting, Tigrinya: Gehuisvest sinds 01-02-2026',
    );
  });

  it('never shows an id', () => {
    expect(recordText({ ...record, person: { ...record.person, ref: record.id } }, 'nl')).not.toMatch(/0{4}-4000/);
  });
});

describe('facts in words', () => {
  it('have the label of the question that they answer, and are left out when there are no words for them', () => {
    expect(factsInWords({ ...record.facts, odd: 'code' }, 'nl')).toEqual([
      { label: 'Woning', value: 'Eigen huurwoning' },
      { label: 'Telt mee voor de taakstelling', value: 'Ja' },
    ]);
  });

  it('are shown as they were written where they tell who somebody is', () => {
    expect(ownWords({ nameOnCard: 'Voorbeeld', unasked: 'x' }, 'nl')).toEqual([{ label: 'Naam', value: 'Voorbeeld' }]);
  });

  it('leave out nothing that was concluded', () => {
    expect(
      conclusionsInWords({ channel: { nl: 'Spreekuur', en: 'Consultation' }, home: 'own', until: '2026-12-31', odd: 'code' }, 'en'),
    ).toEqual([
      { label: 'Counts as', value: 'Consultation' },
      { label: 'Home', value: 'A rented home of their own' },
      { label: 'until', value: '31-12-2026' },
      { label: 'odd', value: 'code' },
    ]);
  });
});
