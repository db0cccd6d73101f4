/** The rights of a function as IAM statements: named actions on named things. */

import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { holdsSecret, type SettingName, settingsOf } from '../../schemas/settings.ts';
import type { Config } from '../config.ts';
import { type MachineId, machines } from '../machines.ts';
import { type Rights, rightsOf } from '../rights.ts';
import type { DataStack } from '../stacks/data.ts';
import { machineArn } from './workflow.ts';

/** What a change of an encrypted item asks of the table's key. */
const sealing = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];
const unsealing = ['kms:Decrypt', 'kms:DescribeKey'];

export interface StatementContext {
  readonly data: DataStack;
  readonly config: Config;
}

export const statementsOf = (scope: Construct, key: string, context: StatementContext): PolicyStatement[] => {
  const rights = rightsOf[key];
  if (!rights) throw new Error(`infra/rights.ts has no row for the function ${key}`);
  return [
    ...onTheTable(scope, rights, context),
    ...onTheSecret(scope, settingsOf[key] ?? [], context),
    ...onPeople(scope, rights, context),
    ...onMachines(scope, rights),
  ];
};

const machineIds = Object.keys(machines) as MachineId[];

const through = (scope: Construct, service: string) => ({
  StringEquals: { 'kms:ViaService': `${service}.${Stack.of(scope).region}.amazonaws.com` },
});

const onTheTable = (
  scope: Construct,
  { table: actions = [], indexes = [], notesLooks, keepsCounts }: Rights,
  { data }: StatementContext,
): PolicyStatement[] => {
  const { table, key } = data.records;
  const statements: PolicyStatement[] = [];
  if (actions.length > 0) {
    statements.push(new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources: [table.tableArn] }));
  }
  const putsOnly = [...(notesLooks ? ['AUDIT#*'] : []), ...(keepsCounts ? ['COUNTS#*'] : [])];
  if (putsOnly.length > 0) {
    statements.push(
      new PolicyStatement({
        actions: ['dynamodb:PutItem'],
        resources: [table.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': putsOnly } },
      }),
    );
  }
  if (indexes.length > 0) {
    statements.push(
      new PolicyStatement({ actions: ['dynamodb:Query'], resources: indexes.map((index) => `${table.tableArn}/index/${index}`) }),
    );
  }
  if (statements.length > 0) {
    const writes =
      putsOnly.length > 0 || actions.some((action) => action === 'PutItem' || action === 'UpdateItem' || action === 'DeleteItem');
    statements.push(
      new PolicyStatement({ actions: writes ? sealing : unsealing, resources: [key.keyArn], conditions: through(scope, 'dynamodb') }),
    );
  }
  return statements;
};

/** Lambda opens the sealed settings in the name of the function. */
const onTheSecret = (scope: Construct, settings: readonly SettingName[], { data }: StatementContext): PolicyStatement[] =>
  holdsSecret(settings)
    ? [
        new PolicyStatement({
          actions: ['kms:Decrypt'],
          resources: [data.secretsKey.keyArn],
          conditions: through(scope, 'lambda'),
        }),
      ]
    : [];

const onPeople = (scope: Construct, { members = [], mails }: Rights, { data, config }: StatementContext): PolicyStatement[] => {
  const statements: PolicyStatement[] = [];
  if (members.length > 0) {
    statements.push(
      new PolicyStatement({ actions: members.map((action) => `cognito-idp:${action}`), resources: [data.members.pool.userPoolArn] }),
    );
  }
  if (mails) {
    const { identity, settings } = data.mail;
    const settingsArn = Stack.of(scope).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: settings.configurationSetName,
    });
    statements.push(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [identity.emailIdentityArn, settingsArn],
        conditions: { StringEquals: { 'ses:FromAddress': config.senderAddress } },
      }),
    );
  }
  return statements;
};

const onMachines = (scope: Construct, { starts = [], sees = [], lists = [], wakes = [] }: Rights): PolicyStatement[] =>
  machineIds.flatMap((id) => {
    const arn = machineArn(scope, machines[id]);
    const actions = [
      ...(starts.includes(id) ? ['states:StartExecution'] : []),
      ...(lists.includes(id) ? ['states:ListExecutions'] : []),
      ...(wakes.includes(id) ? ['states:SendTaskSuccess'] : []),
    ];
    const executions = `${arn.replace(':stateMachine:', ':execution:')}:*`;
    return [
      ...(actions.length > 0 ? [new PolicyStatement({ actions, resources: [arn] })] : []),
      ...(sees.includes(id) ? [new PolicyStatement({ actions: ['states:DescribeExecution'], resources: [executions] })] : []),
    ];
  });
