import { describe, expect, it } from 'vitest';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { isRecordKind, type RecordKindId, recordKindOf, recordKinds } from '../../schemas/records/index.ts';
import { absent } from '../../schemas/records/record-kind.ts';
import { isOver } from './record.ts';
import { type Step, step } from './taking-steps.ts';

const ids = Object.keys(recordKinds).filter(isRecordKind);
const circumstances: Step = { on: Temporal.PlainDate.from('2026-11-23'), otherwise: refusal(['clientId'], 'wrong-state') };

/** `step` for a kind that only the test knows: it takes the names from the very table. */
const taken = (kind: RecordKindId, name: string) => step({ kind, of: 'somebody' }, name as never, circumstances);

/** Every state against every step. */
const table = (kind: RecordKindId) => {
  const { states, steps } = recordKindOf(kind);
  return [absent, ...Object.keys(states)].flatMap((state) => Object.keys(steps).map((name) => ({ state, name })));
};

describe.each(ids)('records of the kind %s', (id) => {
  const kind = recordKindOf(id);

  it.each(table(id))('from $state by $name: as its table says, and otherwise not', ({ state, name }) => {
    const change = taken(id, name);
    const row = kind.steps[name];
    expect(change).toMatchObject({ do: 'step record', from: row?.from, to: row?.to });
    const leads = change.do === 'step record' && change.from.includes(state);
    expect(leads).toBe(row?.from.includes(state));
    if (leads) expect(Object.keys(kind.states)).toContain(row?.to);
  });

  it('come into being by a step, and into each of their states', () => {
    const reached = new Set<string>([absent]);
    for (let before = 0; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of Object.values(kind.steps)) if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual([absent, ...Object.keys(kind.states)].toSorted());
  });

  it('that are over are known as over, the others as open', () => {
    for (const state of Object.keys(kind.states)) expect(isOver({ kind: id, state })).toBe(kind.over.includes(state));
  });

  it('can end from every state in which something is still expected, where they end at all', () => {
    if (kind.over.length === 0) return;
    for (const state of Object.keys(kind.states)) {
      const ahead = new Set([state]);
      for (let before = 0; before !== ahead.size; ) {
        before = ahead.size;
        for (const { from, to } of Object.values(kind.steps)) if (from.some((at) => ahead.has(at))) ahead.add(to);
      }
      expect([...ahead].some((at) => kind.over.includes(at))).toBe(true);
    }
  });

  it('say each state in Dutch and in English', () => {
    for (const text of [kind, ...Object.values(kind.states)]) {
      expect(text.nl.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });
});
