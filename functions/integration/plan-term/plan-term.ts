/** Plans what reminds of the term of civic integration, keeps the question after the signature open, and says what its workflow does next. */
import type { ClientFile } from '../../clients/client-file.ts';
import { signatureWithinTerm } from '../../participation/signature.ts';
import type { Tasks } from '../../tasks/tasks.ts';
import { type Look, type PlanNeeds, planWatch, withdrawn } from '../../watch/plan-watch.ts';
import { integrationTermIn } from '../term.ts';
import { endingOfIntegration, isSignatureTask, remindersOfIntegration, taskOfSignature } from '../term-rows.ts';

export interface PlanTermNeeds extends PlanNeeds {
  readonly tasks: Pick<Tasks, 'keepOpen' | 'close'>;
}

const lookAtTerm =
  ({ tasks }: Pick<PlanTermNeeds, 'tasks'>): Look =>
  async (file, _run, now) => {
    await askForSignature(tasks, file);
    const term = integrationTermIn(file.records);
    if (!term) return withdrawn(file, 'integration-term');
    const wanted = remindersOfIntegration(file, now);
    return { version: term.version, permitVersion: 0, wanted, endingOf: endingOfIntegration(file.records, wanted), whyOver: term.state };
  };

/** The question stands until the signature is at DUO. What was reported and then taken back is asked again. */
const askForSignature = async (tasks: PlanTermNeeds['tasks'], file: ClientFile): Promise<void> => {
  const { id: client, branch } = file.client;
  const signature = signatureWithinTerm(file.records);
  const asked = signature && taskOfSignature(client, signature);
  const open = file.tasks.filter(({ name, state }) => state === 'open' && isSignatureTask(name));
  if (asked && !open.some(({ name }) => name === asked.name)) await tasks.keepOpen(branch, asked);
  for (const task of open) if (task.name !== asked?.name) await tasks.close(branch, task);
};

export const planTerm = (needs: PlanTermNeeds) => planWatch(needs, lookAtTerm(needs));
