/** The page of tasks, and taking one on. */
import { dayOf } from '../../../schemas/kernel/time.ts';
import { pageInputs } from '../../../web/form-inputs.ts';
import { toHtml } from '../../../web/layout.tsx';
import { fromInput, type TaskPage } from '../../../web/task-list.tsx';
import { TasksPage } from '../../../web/tasks-page.tsx';
import { furthest } from '../../deadlines/until.ts';
import { Problem } from '../../problem.ts';
import { claimTask } from '../../tasks/claim/claim.ts';
import { gatherTasks } from '../../tasks/gather.ts';
import { page, seeOther } from '../answer.ts';
import { comesFromUs, guardToken, isGuardToken } from '../guard.ts';
import { countIn } from '../request.ts';
import { frameOf, type PageOf, type SignedInVisit } from '../visit.ts';
import { shownTask } from './shown.ts';

/** As many as a phone loads without waiting. */
const onOnePage = 40;

export const tasksPage: PageOf<SignedInVisit> = async ({ clock, ...needs }, visit) => {
  const { actor } = visit.person;
  const today = dayOf(clock.now());
  const { mine, others } = await gatherTasks(needs)(actor, today.add(furthest));
  const skip = countIn(visit.request.query.get('skip'));
  const all = [...mine, ...others];
  const shown = new Set(all.slice(skip, skip + onOnePage));
  const lines = (of: typeof mine) => of.filter((each) => shown.has(each)).map(shownTask(today, actor.id));
  return page(
    200,
    toHtml(
      <TasksPage
        frame={frameOf(visit)}
        today={today}
        guard={guardToken(visit.guardSecret, actor.id)}
        mine={lines(mine)}
        others={lines(others)}
        moreHref={all.length > skip + onOnePage ? `/tasks?skip=${skip + onOnePage}` : undefined}
      />,
    ),
  );
};

const addresses: Readonly<Record<TaskPage, string>> = { home: '/', tasks: '/tasks' };

/** The button "I take this on". It goes back to where it stood. */
export const claimFromPage: PageOf = async (needs, { request, person, guardSecret, at }) => {
  if (!comesFromUs(request, needs.siteUrl)) throw new Problem('not-allowed');
  const body = request.form();
  const back = body.get(fromInput) === 'home' ? addresses.home : addresses.tasks;
  // After signing in the list shows how it stands by then.
  if (!person) return seeOther(`/sign-in?to=${encodeURIComponent(back)}`);
  if (!isGuardToken(body.get(pageInputs.guard) ?? '', guardSecret, person.actor.id)) throw new Problem('not-allowed');
  await claimTask(needs)(decoded(at['id'] ?? ''), person.actor);
  return seeOther(back);
};

/** The id in the address, as the browser wrote it. */
const decoded = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    throw new Problem('not-found');
  }
};
