/** A task of a workflow: the function it runs and what goes in and out. The ASL file and the function are both checked against it. */
import type * as z from 'zod/mini';

export interface WorkflowTask {
  /** The folder under `functions/`. */
  readonly runs: string;
  readonly input: z.ZodMiniType;
  readonly output: z.ZodMiniType;
  /** The problems that the workflow catches by name. */
  readonly refusals: readonly string[];
  /** The task ends when somebody sends its token back, or when its time is up. */
  readonly waitsForToken?: true;
}
