/** What can be made anew at any time: the functions, the gateway before them, the workflows and the alarms. */
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { api, pageRoutes } from '../../schemas/api.ts';
import { schedules } from '../../schemas/schedules.ts';
import { holdsSecret, type SettingName, settingsOf } from '../../schemas/settings.ts';
import { followed } from '../../schemas/table.ts';
import { tasks as guidanceTasks } from '../../workflows/guidance-trajectory/tasks.ts';
import { tasks as integrationTasks } from '../../workflows/integration-term/tasks.ts';
import { tasks as reviewTasks } from '../../workflows/monthly-review/tasks.ts';
import { tasks as participationTasks } from '../../workflows/participation-declaration/tasks.ts';
import { tasks as renewalTasks } from '../../workflows/permit-renewal/tasks.ts';
import { tasks as stepPlanTasks } from '../../workflows/reunification-step-plan/tasks.ts';
import type { WorkflowTask } from '../../workflows/task.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Config } from '../config.ts';
import { countedInLog } from '../constructs/counted-in-log.ts';
import { EncryptedTopic } from '../constructs/encrypted-topic.ts';
import { FailureAlarm } from '../constructs/failure-alarm.ts';
import { Gateway } from '../constructs/gateway.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import { ServiceAlarms } from '../constructs/service-alarms.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { SiteClient } from '../constructs/site-client.ts';
import { statementsOf } from '../constructs/statements.ts';
import { StreamFeed } from '../constructs/stream-feed.ts';
import { UndeliveredFeed } from '../constructs/undelivered-feed.ts';
import { machineArn, Workflow } from '../constructs/workflow.ts';
import { machines } from '../machines.ts';
import { constructId } from '../names.ts';
import { rightsOf } from '../rights.ts';
import type { DataStack } from './data.ts';

export interface ServiceProps extends StackProps {
  readonly config: Config;
  readonly data: DataStack;
  readonly emulated: boolean;
}

const noteUndelivered = 'residence/note-undelivered';
const noteTimeout = Duration.seconds(60);

/** Before the gateway stops waiting. Reports of many branches take the longest. */
const longestAnswer = Duration.seconds(28);

/** The task functions work through what is due; the others answer somebody who waits. */
const timeouts: Readonly<Record<string, Duration>> = {
  dispatch: Duration.seconds(60),
  reconciliation: Duration.minutes(10),
  'assignment/find-gaps': Duration.minutes(10),
  'reports/count': Duration.minutes(15),
  'reports/annual': longestAnswer,
  'reports/trends': longestAnswer,
  pages: longestAnswer,
  'residence/plan-reminders': Duration.seconds(60),
  'residence/await-change': Duration.seconds(30),
  'residence/send-reminders': Duration.seconds(240),
  'reunification/plan-steps': Duration.seconds(60),
  'guidance/plan-milestones': Duration.seconds(60),
  'participation/plan-term': Duration.seconds(60),
  'integration/plan-term': Duration.seconds(60),
  [noteUndelivered]: noteTimeout,
  'rounds/start': Duration.seconds(60),
  'rounds/plan': Duration.seconds(60),
  'rounds/read-dossiers': Duration.seconds(240),
  'rounds/ask': Duration.seconds(120),
  'rounds/read-due': Duration.seconds(240),
  'rounds/send': Duration.seconds(240),
  'rounds/close': Duration.seconds(240),
};

/** They read and count facts by the thousand; at 1,769 MB Lambda gives a whole processor. */
const counts: ReadonlySet<string> = new Set(['reports/annual', 'reports/trends', 'reports/count']);
const wholeProcessor = 1769;

export class ServiceStack extends Stack {
  constructor(scope: Construct, id: string, { config, data, emulated, ...props }: ServiceProps) {
    super(scope, id, { description: 'Wegwijs: functions, HTTP API, workflows, alarms', ...props });
    const alarms = new EncryptedTopic(this, 'Alarms', {
      displayName: 'Wegwijs: alarms',
      publishers: ['cloudwatch.amazonaws.com'],
      subscribers: config.alarmAddresses,
    });
    const watch = { topic: alarms.topic, runbookUrl: config.runbookUrl };
    const gateway = new Gateway(this, 'Gateway');
    const siteUrl = config.siteUrl ?? gateway.url;
    const { client } = new SiteClient(this, 'Site', { pool: data.members.pool, siteUrl });

    const values: Readonly<Record<SettingName, string>> = {
      TABLE_NAME: data.records.table.tableName,
      // A dynamic reference: CloudFormation reads the secret, the template never holds it (docs/decisions/0004).
      RECEIPT_SECRET: data.receipts.secret.secretValue.unsafeUnwrap(),
      SEARCH_SECRET: data.search.secret.secretValue.unsafeUnwrap(),
      PERMIT_RENEWAL_ARN: machineArn(this, machines['permit-renewal']),
      REUNIFICATION_STEP_PLAN_ARN: machineArn(this, machines['reunification-step-plan']),
      GUIDANCE_TRAJECTORY_ARN: machineArn(this, machines['guidance-trajectory']),
      PARTICIPATION_DECLARATION_ARN: machineArn(this, machines['participation-declaration']),
      INTEGRATION_TERM_ARN: machineArn(this, machines['integration-term']),
      MONTHLY_REVIEW_ARN: machineArn(this, machines['monthly-review']),
      USER_POOL_ID: data.members.pool.userPoolId,
      OIDC_ISSUER: data.members.issuer,
      OIDC_CLIENT_ID: client.userPoolClientId,
      SITE_URL: siteUrl,
      SENDER_ADDRESS: config.senderAddress,
      LEGAL_INBOX: config.legalInbox,
      BRANCHES: config.branches.join(','),
    };
    const functions = new Map<string, ServiceFunction>();
    for (const [key, names] of Object.entries(settingsOf)) {
      const timeout = timeouts[key];
      const made = new ServiceFunction(this, constructId(key), {
        folder: key,
        settings: Object.fromEntries(names.map((name) => [name, values[name]])),
        statements: statementsOf(this, key, { data, config }),
        ...(timeout && { timeout }),
        ...(counts.has(key) && { memory: wholeProcessor }),
        ...(holdsSecret(names) && { settingsKey: data.secretsKey }),
      });
      for (const machine of rightsOf[key]?.sees ?? []) {
        acknowledge(
          made,
          `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:${config.region}:<AWS::AccountId>:execution:${machines[machine]}:*]`,
          'The executions of the one state machine; each has a name of its own.',
        );
      }
      functions.set(key, made);
    }
    const lambda = (key: string) => {
      const made = functions.get(key);
      if (!made) throw new Error(`schemas/settings.ts has no row for the function ${key}`);
      return made.lambda;
    };

    const tokens = gateway.tokensOf(data.members.issuer, client.userPoolClientId);
    for (const [key, route] of Object.entries(api)) {
      const access = route.access === 'token' ? { tokens } : { open: 'It says nothing about anybody, or its address holds a secret.' };
      gateway.route(constructId(key), lambda(key), [route], access);
    }
    gateway.route('Pages', lambda('pages'), pageRoutes, {
      open: 'The function verifies the token in the cookie, and has to answer those who have none.',
    });

    const functionsOf = (tasks: Readonly<Record<string, WorkflowTask>>) =>
      Object.fromEntries(Object.entries(tasks).map(([placeholder, { runs }]): [string, IFunction] => [placeholder, lambda(runs)]));
    new Workflow(this, 'PermitRenewal', {
      name: machines['permit-renewal'],
      folder: new URL('../../workflows/permit-renewal/', import.meta.url),
      tasks: functionsOf(renewalTasks),
      relays: true,
      computesTimeouts: !emulated,
      watch,
      whenItFails: 'Nobody is told that the residence permit of a client is about to end.',
    });
    new Workflow(this, 'ReunificationStepPlan', {
      name: machines['reunification-step-plan'],
      folder: new URL('../../workflows/reunification-step-plan/', import.meta.url),
      tasks: functionsOf(stepPlanTasks),
      relays: true,
      computesTimeouts: !emulated,
      watch,
      whenItFails: 'Nobody is told that a term of a family reunification is about to pass.',
    });
    new Workflow(this, 'GuidanceTrajectory', {
      name: machines['guidance-trajectory'],
      folder: new URL('../../workflows/guidance-trajectory/', import.meta.url),
      tasks: functionsOf(guidanceTasks),
      relays: true,
      computesTimeouts: !emulated,
      watch,
      whenItFails: 'Nobody is told that a newcomer in guidance drops out of sight, or that something of theirs is late.',
    });
    new Workflow(this, 'ParticipationDeclaration', {
      name: machines['participation-declaration'],
      folder: new URL('../../workflows/participation-declaration/', import.meta.url),
      tasks: functionsOf(participationTasks),
      relays: true,
      computesTimeouts: !emulated,
      watch,
      whenItFails: 'Nobody is told that somebody must sign the participation declaration within weeks, and a fine follows.',
    });
    new Workflow(this, 'IntegrationTerm', {
      name: machines['integration-term'],
      folder: new URL('../../workflows/integration-term/', import.meta.url),
      tasks: functionsOf(integrationTasks),
      relays: true,
      computesTimeouts: !emulated,
      watch,
      whenItFails:
        'Nobody is told that the term of civic integration of a client runs out, or that the declaration must be signed within it.',
    });
    new Workflow(this, 'MonthlyReview', {
      name: machines['monthly-review'],
      folder: new URL('../../workflows/monthly-review/', import.meta.url),
      tasks: functionsOf(reviewTasks),
      timeout: Duration.days(90),
      watch,
      whenItFails: 'Nobody is asked, or reminded, to tell how the open reunification dossiers stand this month.',
    });
    new StreamFeed(this, 'DocumentFeed', {
      table: data.records.table,
      target: lambda('dispatch'),
      followed,
      watch,
      whenItStops:
        'A residence document, a family reunification, guidance or a term of integration that a volunteer told of is not watched over, or is by what was known before.',
    });
    for (const [key, row] of Object.entries(schedules)) {
      new ScheduledFunction(this, `${constructId(key)}Schedule`, { ...row, target: lambda(key), watch });
    }
    const counted = (id: string, key: string, code: string) =>
      countedInLog(this, id, { logGroup: lambda(key).logGroup, code, isKept: !emulated });
    new FailureAlarm(this, 'RemindersStuck', {
      watch,
      metric: counted('RemindersDoNotBalance', 'reconciliation', 'reminders-do-not-balance'),
      consequence: 'A reminder was due and was not sent; it was set going again in the night and reached somebody late.',
      page: 'reminders-do-not-balance',
    });
    new FailureAlarm(this, 'DroppedOut', {
      watch,
      metric: counted('GuidanceLapsed', 'assignment/find-gaps', 'guidance-lapsed'),
      consequence:
        'Somebody in guidance was watched over or asked after by nobody until the night found it, and may have been out of sight for a while.',
      page: 'guidance-lapsed',
    });
    new FailureAlarm(this, 'CountsDiffer', {
      watch,
      metric: counted('KeptCountsDiffer', 'reports/count', 'kept-counts-differ'),
      consequence: 'Who read the report of many branches together read a number that was not right any more, and was not told so.',
      page: 'kept-counts-differ',
    });
    new UndeliveredFeed(this, 'UndeliveredFeed', {
      undelivered: data.mail.undelivered,
      target: lambda(noteUndelivered),
      timeout: noteTimeout,
      watch,
    });
    new FailureAlarm(this, 'NobodyIsTold', {
      watch,
      metric: counted('UndeliveredToldNobody', noteUndelivered, 'undelivered-told-nobody'),
      consequence:
        'Mail to the legal inbox of a branch, or mail that the ledger does not know, did not arrive, and nobody is told instead.',
      page: 'mail-bounces',
    });
    new ServiceAlarms(this, 'ServiceAlarms', { watch, gateway, data });

    new CfnOutput(this, 'SiteUrl', { value: siteUrl });
    new CfnOutput(this, 'ApiUrl', { value: gateway.url });
    new CfnOutput(this, 'ClientId', { value: client.userPoolClientId });
    new CfnOutput(this, 'PermitRenewalArn', { value: values.PERMIT_RENEWAL_ARN });
  }
}
