/** A task of a workflow as a Lambda: its input and output pass the schemas of the workflow's table. */
import type { Context } from 'aws-lambda';
import type * as z from 'zod/mini';
import { log, logFault } from './log.ts';

interface Schemas<Input extends z.ZodMiniType, Output extends z.ZodMiniType> {
  readonly runs: string;
  readonly input: Input;
  readonly output: Output;
}

export type TaskHandler = (event: unknown, context: Context) => Promise<unknown>;

export const task =
  <Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
    { runs, input, output }: Schemas<Input, Output>,
    run: (input: z.output<Input>) => Promise<z.output<Output>>,
  ): TaskHandler =>
  async (event) => {
    const given = input.parse(event);
    const ids = given as { client?: string; family?: string; run?: number; branch?: string; month?: string };
    const line = { endpoint: runs, client: ids.client, family: ids.family, run: ids.run, branch: ids.branch, month: ids.month };
    log({ code: 'task-started', ...line });
    try {
      const answer = output.parse(await run(given));
      log({ code: 'task-finished', ...line });
      return answer;
    } catch (fault) {
      logFault({ code: 'task-failed', ...line }, fault);
      throw fault;
    }
  };
