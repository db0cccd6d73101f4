/** A branch on Monday as the interface shows it. It names nobody: who a client or a member is, is asked with the id. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { deadlineView } from '../deadlines/view.ts';
import { balanceOf, type Night } from '../reconciliation/reconciliation.ts';
import { taskView } from '../tasks/view.ts';
import type { GatheredMonday } from './gather-monday.ts';
import { overdueOf, type Workload } from './monday.ts';

export const mondayView = (branch: string, monday: GatheredMonday, today: Temporal.PlainDate) => ({
  branch,
  day: today.toString(),
  workloads: monday.workloads.map((workload) => workloadView(workload, today)),
  gaps: monday.gaps,
  withoutAddress: monday.withoutAddress,
  notArrived: monday.notArrived,
  nightsNotBalanced: notBalanced(monday.nights),
  next: monday.next,
});

const workloadView = (workload: Workload, today: Temporal.PlainDate) => ({
  /** Absent: the team leader's, or a role's. */
  member: workload.member,
  clients: workload.clients,
  openTasks: workload.openTasks.length,
  overdue: overdueOf(workload),
  overdueTasks: workload.overdueTasks.map((seen) => taskView(seen, today)),
  passedDeadlines: workload.passedDeadlines.map((deadline) => deadlineView(deadline, today)),
});

/** Days whose reminders were not all accounted for, and days that no night counted. */
export const notBalanced = (nights: readonly Night[]): number =>
  nights.reduce((days, night) => {
    if (night.is === 'gap') return days + night.from.until(night.to, { largestUnit: 'days' }).days + 1;
    return days + (balanceOf(night.counts).balanced ? 0 : 1);
  }, 0);
