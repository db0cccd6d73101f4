/** The whole of Wegwijs in one CDK app: two stacks and the rules that they keep. */
import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { configOf } from './config.ts';
import { DataStack } from './stacks/data.ts';
import { ServiceStack } from './stacks/service.ts';

export interface Wegwijs {
  readonly data: DataStack;
  readonly service: ServiceStack;
}

export interface Place {
  /** In an AWS emulator, what it cannot do is left out: docs/deployment.md names each such thing. */
  readonly emulated: boolean;
}

export const wegwijs = (app: App, { emulated }: Place = { emulated: false }): Wegwijs => {
  const config = configOf(app.node);
  // No account: the templates are the same for all, and synthesis asks nobody.
  const env = { region: config.region };
  const data = new DataStack(app, 'WegwijsData', { config, env, terminationProtection: !emulated });
  const service = new ServiceStack(app, 'WegwijsService', { config, env, data, emulated });
  Tags.of(app).add('system', 'wegwijs');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { data, service };
};
