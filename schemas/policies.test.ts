import { describe, expect, it } from 'vitest';
import { policies } from './policies.ts';

const named = policies.map((policy) => [`${policy.id}@${policy.version}`, policy] as const);
const isDay = /^\d{4}-\d{2}-\d{2}$/;

describe('the policy table', () => {
  it('names a version once', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(policies.length);
  });

  it.each(named)('%s says where it comes from, in both languages, and whether a human verified it', (_, policy) => {
    expect(policy.source).not.toBe('');
    expect(policy.title.nl).not.toBe('');
    expect(policy.title.en).not.toBe('');
    expect(policy.validFrom).toMatch(isDay);
    expect(policy.validTo ?? '9999-12-31').toMatch(isDay);
    expect(policy.validFrom < (policy.validTo ?? '9999-12-31')).toBe(true);
    expect(policy.lastVerified ?? '2000-01-01').toMatch(isDay);
  });

  it('refers only to rules that exist', () => {
    const ids: readonly string[] = policies.map(({ id }) => id);

    expect(policies.flatMap(({ succeededBy }) => succeededBy ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('never lets two active versions of one policy govern the same anchor', () => {
    const overlapping = policies.filter((one) =>
      policies.some(
        (other) =>
          other !== one &&
          other.id === one.id &&
          other.status === 'active' &&
          one.status === 'active' &&
          other.validFrom <= (one.validTo ?? '9999-12-31') &&
          one.validFrom <= (other.validTo ?? '9999-12-31'),
      ),
    );

    expect(overlapping).toEqual([]);
  });
});
