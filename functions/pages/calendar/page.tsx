/** The page on which a person makes the secret address of their own calendar, or ends it. */
import { CalendarPage, calendarActions } from '../../../web/calendar-page.tsx';
import { showMoment } from '../../../web/dates.ts';
import { pageInputs } from '../../../web/form-inputs.ts';
import { toHtml } from '../../../web/layout.tsx';
import { type Calendar, hashOf, newSecret } from '../../calendar/calendar.ts';
import { pathOf } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import { type Answer, page, seeOther } from '../answer.ts';
import { comesFromUs, guardToken, isGuardToken } from '../guard.ts';
import { frameOf, type PageOf, type SignedInVisit, seesAnyone } from '../visit.ts';

export const calendarPage: PageOf<SignedInVisit> = async ({ calendars }, visit) => {
  const { actor } = visit.person;
  if (!seesAnyone(actor)) throw new Problem('not-allowed');
  return shown(visit, await calendars.of(actor.id));
};

/** The address is in this answer and nowhere else, so it is no redirect; sending it again makes another address and ends this one. */
export const changeCalendar: PageOf<SignedInVisit> = async ({ calendars, clock, siteUrl }, visit) => {
  const { request, guardSecret, person } = visit;
  const { id: member, posts } = person.actor;
  const form = request.form();
  const isOurs = comesFromUs(request, siteUrl) && isGuardToken(form.get(pageInputs.guard) ?? '', guardSecret, member);
  if (!isOurs || !seesAnyone(person.actor)) throw new Problem('not-allowed');
  switch (form.get(calendarActions.input)) {
    case calendarActions.make: {
      const secret = newSecret();
      const calendar = { member, posts, madeAt: clock.now() };
      await calendars.make(hashOf(secret), calendar);
      return shown(visit, calendar, `${siteUrl}${pathOf('calendar/read', { secret })}.ics`);
    }
    case calendarActions.end:
      await calendars.end(member, clock.now());
      return seeOther('/calendar');
    default:
      throw new Problem('malformed');
  }
};

const shown = (visit: SignedInVisit, calendar: Calendar | undefined, address?: string): Answer => {
  const { guardSecret, person } = visit;
  const known = new Set(calendar?.posts.map(({ branch, role }) => `${branch}:${role}`));
  const hasOtherPosts = calendar !== undefined && person.actor.posts.some(({ branch, role }) => !known.has(`${branch}:${role}`));
  const guard = guardToken(guardSecret, person.actor.id);
  const madeAt = calendar && showMoment(calendar.madeAt);
  return page(200, toHtml(<CalendarPage frame={frameOf(visit)} {...{ madeAt, address, hasOtherPosts, guard }} />));
};
