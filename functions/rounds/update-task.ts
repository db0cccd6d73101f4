/** The task in which the update of a month is asked for. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { PlannedTask } from '../tasks/task.ts';
import { dueDayOf, updateTask } from './month.ts';

export const taskOfUpdate = (client: string, month: string, today: Temporal.PlainDate): PlannedTask => {
  const due = dueDayOf(month);
  return {
    ...updateTask(client, month),
    form: 'monthly-update',
    prefill: { clientId: client, month },
    title: { nl: `Maandelijkse mutatie ${month}`, en: `Monthly update ${month}` },
    why: {
      nl: 'Elke maand wordt van elk open dossier vastgelegd hoe het ervoor staat, ook als er niets veranderde.',
      en: 'Every month it is noted how each open dossier stands, also when nothing changed.',
    },
    dueOn: Temporal.PlainDate.compare(due, today) < 0 ? today : due,
    owner: 'legal-volunteer',
    openedBy: 'workflow',
  };
};
