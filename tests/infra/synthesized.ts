/** Both stacks, synthesized once in this process without bundling: what the templates say does not depend on what is in the bundles. */
import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { wegwijs } from '../../infra/wegwijs.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Record<string, unknown>;
}

export interface Found {
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as { context: Record<string, unknown> };

export const appWith = (more: Record<string, unknown> = {}): App =>
  new App({ context: { ...context, ...more, 'aws:cdk:bundling-stacks': [] }, analyticsReporting: false });

// CloudFormation's own rules take half of the time and are checked by `npm run synth`; cdk-nag's are checked here too.
process.env['CDK_VALIDATION'] = 'false';

let made: { data: Template; service: Template } | undefined;

/** Throws what cdk-nag finds wrong. */
export const synthesized = (): { data: Template; service: Template } => {
  if (!made) {
    const app = appWith();
    const { data, service } = wegwijs(app);
    app.synth();
    made = { data: Template.fromStack(data), service: Template.fromStack(service) };
  }
  return made;
};

export const resources = (template: Template, type: string): [string, Found][] =>
  Object.entries(template.findResources(type)) as [string, Found][];

/** The first resource whose logical id begins so. */
export const one = (template: Template, type: string, begins: string): Found => {
  const found = resources(template, type).find(([id]) => id.startsWith(begins));
  if (!found) throw new Error(`there is no ${type} whose id begins with ${begins}`);
  return found[1];
};

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** What a role may do, as `action on resource` lines; a resource shows as the names in it. */
export const rightsOfRole = (template: Template, construct: string): string[] => {
  const policy = one(template, 'AWS::IAM::Policy', `${construct}Role`).Properties['PolicyDocument'] as { Statement: readonly Statement[] };
  return policy.Statement.flatMap(({ Action, Resource, Condition }) =>
    list(Action).flatMap((action) => list(Resource as never).map((resource) => `${action} on ${named(resource)}${limit(Condition)}`)),
  ).sort();
};

const limit = (condition: Record<string, unknown> | undefined): string =>
  condition ? ` if ${JSON.stringify(Object.values(condition))}` : '';

/** `Fn::ImportValue` and the like, reduced to what they point at. */
const named = (resource: unknown): string => {
  const text = JSON.stringify(resource);
  if (text === '"*"') return '*';
  const things: readonly [RegExp, string][] = [
    [/RecordsTable\w*StreamArn/, 'stream'],
    [/RecordsTable/, 'table'],
    [/RecordsKey/, 'table key'],
    [/ReceiptsSecret/, 'secret'],
    [/ReceiptsKey/, 'secret key'],
    [/MembersPool/, 'pool'],
    [/MailIdentity/, 'mail identity'],
    [/MailSettings/, 'mail settings'],
    [/stateMachine:wegwijs-permit-renewal/, 'permit renewal'],
    [/stateMachine:wegwijs-reunification-step-plan/, 'step plan'],
    [/:wegwijs-guidance-trajectory/, 'guidance trajectory'],
    [/stateMachine:wegwijs-participation-declaration/, 'participation declaration'],
    [/stateMachine:wegwijs-integration-term/, 'integration term'],
    [/stateMachine:wegwijs-monthly-review/, 'monthly review'],
    [/DeadLetters/, 'dead letters'],
    [/UndeliveredFeedQueue/, 'queue of undelivered mail'],
    [/Log[0-9A-F]{8}/, 'own log'],
  ];
  const thing = things.find(([pattern]) => pattern.test(text))?.[1] ?? text;
  const index = /\/index\/(\w+)/.exec(text)?.[1];
  return index === undefined ? thing : `index ${index}`;
};
