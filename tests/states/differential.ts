/** Tells one story on an engine, given only its Step Functions API, and gives what can be compared with another engine. */
import {
  CreateStateMachineCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  type HistoryEvent,
  paginateGetExecutionHistory,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { Json } from '../../local/states/json.ts';
import type { Handlers } from './server.ts';

export interface Story {
  /** Definitions by name; the first is started. The text `@name` in one is the ARN of a later one. */
  readonly machines: Readonly<Record<string, Json>>;
  readonly input: Json;
  /** Made for each telling: stand-ins may remember what they were asked. */
  readonly handlers: (answer: (token: string, output: Json) => Promise<void>) => Handlers;
}

export interface ToldEvent {
  readonly type: string;
  /** Of a state that is entered. */
  readonly input: Json | undefined;
  /** Between the beginning and the end of a Parallel or a Map, where the order of events is nobody's promise. */
  readonly isInside: boolean;
}

export interface Outcome {
  readonly status: string;
  readonly error: string | undefined;
  readonly output: Json | undefined;
  readonly events: readonly ToldEvent[];
}

/** What of an outcome must be the same everywhere: inside Parallel and Map which events there were, outside also in which order. */
export const comparable = ({ status, error, output, events }: Outcome) => {
  const types: string[] = [];
  const inside: string[] = [];
  for (const { type, isInside } of events) {
    if (isInside) inside.push(type);
    else types.push(...inside.splice(0).sort(), type);
  }
  return { status, error, output: status === 'SUCCEEDED' ? output : undefined, types };
};

const read = (text: string | undefined): Json | undefined => (text === undefined ? undefined : (JSON.parse(text) as Json));

const toldOf = (events: readonly HistoryEvent[]): ToldEvent[] => {
  let depth = 0;
  return events.map(({ type = '', stateEnteredEventDetails }) => {
    if (/^(Map|Parallel)StateExited$/.test(type)) depth -= 1;
    const told = { type, input: read(stateEnteredEventDetails?.input), isInside: depth > 0 };
    if (/^(Map|Parallel)StateEntered$/.test(type)) depth += 1;
    return told;
  });
};

export interface Teller {
  /** `edit` changes the definitions for what an engine cannot do. */
  tell(story: Story, edit?: (definition: Json) => Json): Promise<Outcome>;
  /** Who answers for the functions of the story that is being told. */
  handlers(): Handlers;
  close(): void;
}

export const tellerAt = (endpoint: string, region = 'eu-west-1'): Teller => {
  const sfn = new SFNClient({ endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } });
  let handlers: Handlers = {};
  const answer = async (taskToken: string, output: Json): Promise<void> => {
    await sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
  };

  const create = async (machines: Story['machines'], edit: (definition: Json) => Json): Promise<string[]> => {
    const arns: Record<string, string> = {};
    for (const [name, definition] of Object.entries(machines).toReversed()) {
      const text = JSON.stringify(edit(definition)).replaceAll(/"@(\w+)"/g, (whole, named: string) =>
        named in arns ? JSON.stringify(arns[named]) : whole,
      );
      const roleArn = 'arn:aws:iam::000000000000:role/states';
      const { stateMachineArn } = await sfn.send(
        new CreateStateMachineCommand({ name: `${name}-${crypto.randomUUID()}`, definition: text, roleArn }),
      );
      arns[name] = stateMachineArn ?? '';
    }
    return Object.keys(machines).map((name) => arns[name] ?? '');
  };

  const outcomeOf = async (executionArn: string | undefined): Promise<Outcome> => {
    for (;;) {
      const { status = '', error, output } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      if (status === 'RUNNING') {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      const events: HistoryEvent[] = [];
      for await (const page of paginateGetExecutionHistory({ client: sfn }, { executionArn })) events.push(...(page.events ?? []));
      return { status, error, output: read(output), events: toldOf(events) };
    }
  };

  return {
    async tell({ machines, input, handlers: make }, edit = (definition) => definition) {
      handlers = make(answer);
      const arns = await create(machines, edit);
      const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn: arns[0], input: JSON.stringify(input) }));
      const outcome = await outcomeOf(executionArn);
      for (const stateMachineArn of arns) await sfn.send(new DeleteStateMachineCommand({ stateMachineArn }));
      return outcome;
    },
    handlers: () => handlers,
    close: () => sfn.destroy(),
  };
};
