/** What becomes of an open row that its document no longer asks for. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ResidenceDocument } from './document.ts';
import type { Explanation, Reminder } from './ledger.ts';
import type { Ending } from './reminders-ledger.ts';

const cancelled = (explanation: Explanation): Ending => ({ state: 'cancelled', explanation });
const movedDay: Ending = { state: 'superseded', explanation: 'new-end-date' };

export const endingOf = ({ ladder, anchor }: Pick<Reminder, 'ladder' | 'anchor'>, document: ResidenceDocument): Ending => {
  const { state, rejection, card } = document;
  switch (ladder) {
    case 'decision':
    case 'card-while-pending':
      if (state === 'renewal-pending') return movedDay;
      return cancelled(state === 'rejected' ? 'rejected' : 'decided');
    case 'objection':
      if (rejection === undefined) return cancelled('decided');
      return rejection.objection ? cancelled('objection-filed') : movedDay;
    default:
      if (state === 'renewal-pending') return cancelled('renewal-sent');
      if (state === 'rejected') return cancelled('rejected');
      if (Temporal.PlainDate.compare(anchor, card.cardEndsOn) !== 0) return movedDay;
      // On the same day only the turn of the travel document can have changed.
      if (ladder === 'travel') return cancelled('permit-first');
      return ladder === 'permit-first' ? cancelled('permit-renewed') : movedDay;
  }
};
