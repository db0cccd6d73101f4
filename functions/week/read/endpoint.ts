import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { weekFrom } from '../calendar-week.ts';
import { gatherWeek, type WeekNeeds } from '../gather.ts';
import { weekView } from '../view.ts';

interface ReadNeeds extends WeekNeeds {
  readonly clock: Clock;
}

/** The actor's own week: what is overdue, and what is due day by day. */
export const readWeek = ({ clock, ...needs }: ReadNeeds): HttpHandler =>
  endpoint('week/read', async ({ actor, query }) => {
    const today = dayOf(clock.now());
    const week = weekFrom(query['week'], today);
    return { body: weekView(await gatherWeek(needs)(actor(), week, today), today) };
  });
