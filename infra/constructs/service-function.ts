/** One function of `functions/`: bundled by us, with a role that holds exactly its rights, a log that is kept for a while and the settings it reads. */
import { AssetHashType, DockerImage, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { SettingName } from '../../schemas/settings.ts';
import { bundleFunction, functionFolder } from '../bundling/bundle.ts';
import { memoryMegabytes } from '../memory.ts';

export interface ServiceFunctionProps {
  /** The folder under `functions/`. */
  readonly folder: string;
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
  readonly statements?: readonly PolicyStatement[];
  readonly memory?: number;
  readonly timeout?: Duration;
  /** Seals the settings, where one of them is a secret: nobody reads it in the console without the right to this key. */
  readonly settingsKey?: IKey;
}

export class ServiceFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(
    scope: Construct,
    id: string,
    { folder, settings, statements = [], memory = memoryMegabytes, timeout = Duration.seconds(15), settingsKey }: ServiceFunctionProps,
  ) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com'), description: `Runs ${folder}` });
    logGroup.grantWrite(role);
    for (const statement of statements) role.addToPolicy(statement);
    this.lambda = new LambdaFunction(this, 'Function', {
      description: `Wegwijs: ${folder}`,
      code: bundledCode(folder),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memory,
      timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      environment: settings as Record<string, string>,
      ...(settingsKey && { environmentEncryption: settingsKey }),
    });
  }
}

/** Bundled in this process: no Docker, no network. The hash is that of the bundle, so a function changes only when its own code does. */
const bundledCode = (folder: string): Code =>
  Code.fromAsset(functionFolder(folder), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('unused'),
      local: {
        tryBundle: (outdir) => {
          bundleFunction(folder, outdir);
          return true;
        },
      },
    },
  });
