/** What a task's `Resource` stands for. What is not here, the engine does not know, and a definition that asks for it is refused. */

export type Integration =
  | { to: 'function'; functionName: string; qualifier?: string }
  | { to: 'lambda'; resource: 'invoke' | 'invoke.waitForTaskToken'; parks: boolean }
  | { to: 'states'; resource: string; sync: '' | '.sync' | '.sync:2' };

const functionArn = /^arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:([a-zA-Z0-9-_]+)(?::([a-zA-Z0-9$_-]+))?$/;
const lambda = /^arn:aws[a-z-]*:states:[a-z0-9-]*:\d*:lambda:(invoke|invoke\.waitForTaskToken)$/;
const states = /^arn:aws[a-z-]*:states:[a-z0-9-]*:\d*:states:startExecution(|\.sync|\.sync:2)$/;

export const integrationOf = (resource: string): Integration | undefined => {
  const direct = functionArn.exec(resource);
  if (direct?.[1] !== undefined) return { to: 'function', ...named(direct[1], direct[2]) };
  const service = lambda.exec(resource)?.[1];
  if (service === 'invoke' || service === 'invoke.waitForTaskToken')
    return { to: 'lambda', resource: service, parks: service !== 'invoke' };
  const sync = states.exec(resource)?.[1];
  if (sync === '' || sync === '.sync' || sync === '.sync:2') return { to: 'states', resource: `startExecution${sync}`, sync };
  return undefined;
};

const named = (functionName: string, qualifier: string | undefined) => ({
  functionName,
  ...(qualifier === undefined ? {} : { qualifier }),
});

/** A function by name, by partial ARN or by ARN, each with or without a qualifier, as Lambda's Invoke takes it. */
export const functionNamed = (text: string): { functionName: string; qualifier?: string } => {
  const arn = functionArn.exec(text);
  if (arn?.[1] !== undefined) return named(arn[1], arn[2]);
  const [, name = text, qualifier] = /^(?:\d{12}:function:)?([a-zA-Z0-9-_]+)(?::([a-zA-Z0-9$_-]+))?$/.exec(text) ?? [];
  return named(name, qualifier);
};
