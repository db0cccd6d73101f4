/** The page of deadlines: those of the clients whom the person may see, a pageful at a time. */
import { dayOf } from '../../../schemas/kernel/time.ts';
import { DeadlinesPage, type ShownDeadline } from '../../../web/deadlines-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { standingOf } from '../../deadlines/deadlines.ts';
import { gatherDeadlines } from '../../deadlines/gather.ts';
import { untilFrom } from '../../deadlines/until.ts';
import { page } from '../answer.ts';
import { countIn, cursorIn } from '../request.ts';
import { frameOf, type PageOf, type SignedInVisit, seesAnyone } from '../visit.ts';

/** As many as a phone loads without waiting. */
const onOnePage = 50;

export const deadlinesPage: PageOf<SignedInVisit> = async ({ clients, clock }, visit) => {
  const { query } = visit.request;
  const { actor } = visit.person;
  const today = dayOf(clock.now());
  const until = untilFrom(query.get('until'), today);
  const after = cursorIn(query.get('after'));
  const skip = countIn(query.get('skip'));
  const { items, next } = await gatherDeadlines({ clients })({ viewer: actor, until, after });
  const deadlines = items.slice(skip, skip + onOnePage).map(
    (item): ShownDeadline => ({
      ...item,
      name: item.of.person.nameOnCard,
      standing: standingOf(item, today),
    }),
  );
  const hasMore = items.length > skip + onOnePage;
  const more = hasMore ? { after, skip: skip + onOnePage } : next !== undefined ? { after: next, skip: 0 } : undefined;
  const shown = { today, until, deadlines, offersCalendar: seesAnyone(actor) };
  const link = more && { href: hrefOf(until.toString(), more), isOtherClients: !hasMore };
  return page(200, toHtml(<DeadlinesPage frame={frameOf(visit)} {...shown} more={link} />));
};

const hrefOf = (until: string, { after, skip }: { after: string | undefined; skip: number }): string =>
  `/deadlines?${new URLSearchParams({ until, ...(after !== undefined && { after }), ...(skip > 0 && { skip: String(skip) }) })}`;
