/** Where a row of years may not be read across: the days on which the way of counting a figure changed. */
import { countingRules } from '../schemas/counting-rules.ts';
import type { Text } from '../schemas/kernel/text.ts';
import { isWithin, type Period } from './fact.ts';
import type { Figure } from './figure.ts';

export interface CountingChange {
  /** First day (ISO) that is counted in the new way. */
  readonly from: string;
  readonly says: Text;
}

type Defined = Pick<Figure, 'version' | 'validFrom' | 'forms'>;

/** The rule under which name a contact counts changes every figure that reads contacts; a second version of a definition changes its own. */
const changesOf = ({ version, validFrom, forms }: Defined): CountingChange[] => {
  const rules = forms.includes('contact-noted') ? countingRules.slice(0, -1) : [];
  const own = version > 1 ? [{ from: validFrom, says: { nl: 'De definitie is veranderd.', en: 'The definition changed.' } }] : [];
  return [...rules.map(({ from, nl, en }) => ({ from, says: { nl, en } })), ...own];
};

/** What changed after the last day of the earlier period and by the last day of the later: from there on the numbers are not to be compared. */
export const changesBetween = (figure: Defined, earlier: Period, later: Period): CountingChange[] =>
  changesOf(figure).filter(({ from }) => from > earlier.till && isWithin({ till: later.till }, from));
