/** Brings what a workflow asks about a client in line: the task that is wanted stands open, another of its kind closes. Doing it again changes nothing. */
import type { ClientFile } from '../clients/client-file.ts';
import type { PlannedTask } from './task.ts';
import type { Tasks } from './tasks.ts';

export const keepAsked = async (
  tasks: Pick<Tasks, 'keepOpen' | 'close'>,
  { client: { branch }, tasks: held }: ClientFile,
  isOfKind: (name: string) => boolean,
  asked: PlannedTask | undefined,
): Promise<void> => {
  const open = held.filter(({ name, state }) => state === 'open' && isOfKind(name));
  if (asked && !open.some(({ name }) => name === asked.name)) await tasks.keepOpen(branch, asked);
  for (const task of open) if (task.name !== asked?.name) await tasks.close(branch, task);
};
