import { tasks } from '../../../workflows/monthly-review/tasks.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { sendNeedsOf } from '../../residence/send-reminders/compose.ts';
import { sendDue } from '../../residence/send-reminders/send-reminders.ts';
import { sendPage } from './send.ts';

export const compose = (world: World) => {
  const needs = sendNeedsOf(world);
  return task(tasks.SendUpdateReminders, sendPage({ ...needs, sendDue: sendDue(needs) }));
};
