/** Until which day deadlines are asked for. */
import { day } from '../../schemas/kernel/fields.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { Problem } from '../problem.ts';

/** Left out: three months, as long as a renewal takes to prepare. */
const usual = { months: 3 } as const;
/** Further ahead a list says little: cards are renewed before then. */
export const furthest = { years: 2 } as const;

/** @throws Problem `bad-query` when it is no day, or lies further ahead than two years. */
export const untilFrom = (text: string | null | undefined, today: Temporal.PlainDate): Temporal.PlainDate => {
  if (text === undefined || text === null || text === '') return today.add(usual);
  const parsed = day().safeParse(text);
  if (!parsed.success) throw new Problem('bad-query', [refusal(['until'], 'not-a-day')]);
  const last = today.add(furthest);
  if (Temporal.PlainDate.compare(parsed.data, last) > 0) {
    const says = { nl: `Niet verder dan twee jaar vooruit: tot en met ${last}.`, en: `Not further than two years ahead: up to ${last}.` };
    throw new Problem('bad-query', [refusal(['until'], 'too-far-ahead', says)]);
  }
  return parsed.data;
};
