import { describe, expect, it } from 'vitest';
import { constructId } from '../../infra/names.ts';
import { rightsOf } from '../../infra/rights.ts';
import { api, pageRoutes } from '../../schemas/api.ts';
import { dayOfFact } from '../../schemas/facts.ts';
import { settingsOf } from '../../schemas/settings.ts';
import { one, resources, rightsOfRole, synthesized } from './synthesized.ts';
export const serviceStack = (): void => {
  describe('the functions', () => {
    it('all run on arm64 and Node 24', () => {
      const functions = resources(synthesized().service, 'AWS::Lambda::Function');

      expect(functions).toHaveLength(Object.keys(settingsOf).length);
      for (const [, { Properties }] of functions) expect(Properties).toMatchObject({ Architectures: ['arm64'], Runtime: 'nodejs24.x' });
    });

    it('are given the settings that they read and no others', () => {
      for (const [key, names] of Object.entries(settingsOf)) {
        const { Properties } = one(synthesized().service, 'AWS::Lambda::Function', `${constructId(key)}Function`);
        const { Variables = {} } = (Properties['Environment'] ?? {}) as { Variables?: object };

        expect(Object.keys(Variables).toSorted(), key).toEqual([...names].toSorted());
      }
    });

    it('leave room in the stack: CloudFormation takes 500 resources, and each function brings about eight', () => {
      expect(Object.keys(synthesized().service.toJSON()['Resources']).length).toBeLessThan(460);
    });

    it('each have a row of rights', () => {
      expect(Object.keys(rightsOf).toSorted()).toEqual(Object.keys(settingsOf).toSorted());
    });
  });

  describe('what a role may do', () => {
    it('is, for submit, to write to the table, to read a file, to sign and nothing else', () => {
      expect(rightsOfRole(synthesized().service, 'SubmissionsSubmit')).toMatchInlineSnapshot(`
        [
          "dynamodb:BatchGetItem on table",
          "dynamodb:ConditionCheckItem on table",
          "dynamodb:GetItem on table",
          "dynamodb:PutItem on table",
          "dynamodb:PutItem on table if [{"dynamodb:LeadingKeys":["AUDIT#*"]}]",
          "dynamodb:Query on index lines",
          "dynamodb:Query on table",
          "dynamodb:UpdateItem on table",
          "kms:Decrypt on secret key if [{"kms:ViaService":"lambda.eu-central-1.amazonaws.com"}]",
          "kms:Decrypt on table key if [{"kms:ViaService":"dynamodb.eu-central-1.amazonaws.com"}]",
          "kms:DescribeKey on table key if [{"kms:ViaService":"dynamodb.eu-central-1.amazonaws.com"}]",
          "kms:Encrypt on table key if [{"kms:ViaService":"dynamodb.eu-central-1.amazonaws.com"}]",
          "kms:GenerateDataKey on table key if [{"kms:ViaService":"dynamodb.eu-central-1.amazonaws.com"}]",
          "kms:ReEncryptFrom on table key if [{"kms:ViaService":"dynamodb.eu-central-1.amazonaws.com"}]",
          "kms:ReEncryptTo on table key if [{"kms:ViaService":"dynamodb.eu-central-1.amazonaws.com"}]",
          "logs:CreateLogStream on own log",
          "logs:PutLogEvents on own log",
        ]
      `);
    });

    it('is, for reading a client, to read and to note the look', () => {
      expect(rightsOfRole(synthesized().service, 'ClientsRead').filter((right) => right.startsWith('dynamodb:'))).toMatchInlineSnapshot(`
      [
        "dynamodb:GetItem on table",
        "dynamodb:PutItem on table if [{"dynamodb:LeadingKeys":["AUDIT#*"]}]",
        "dynamodb:Query on table",
      ]
    `);
    });

    it('is, for opening a file, to put an opening and its review beside it', () => {
      expect(
        rightsOfRole(synthesized().service, 'ClientsBreakGlass').filter((right) => right.startsWith('dynamodb:')),
      ).toMatchInlineSnapshot(`
        [
          "dynamodb:ConditionCheckItem on table",
          "dynamodb:GetItem on table",
          "dynamodb:PutItem on table",
          "dynamodb:UpdateItem on table",
        ]
      `);
    });

    it('is, for searching, to look up rows and clients and to note what was shown', () => {
      expect(rightsOfRole(synthesized().service, 'ClientsSearch').filter((right) => right.startsWith('dynamodb:'))).toMatchInlineSnapshot(`
        [
          "dynamodb:BatchGetItem on table",
          "dynamodb:PutItem on table if [{"dynamodb:LeadingKeys":["AUDIT#*"]}]",
          "dynamodb:Query on table",
        ]
      `);
    });

    it('is, for the function that mails, to mail from one address', () => {
      expect(
        rightsOfRole(synthesized().service, 'ResidenceSendReminders').filter((right) => /ses:|cognito/.test(right)),
      ).toMatchInlineSnapshot(`
      [
        "cognito-idp:AdminGetUser on pool",
        "cognito-idp:ListUsersInGroup on pool",
        "ses:SendEmail on mail identity if [{"ses:FromAddress":"wegwijs@wegwijs.example"}]",
        "ses:SendEmail on mail settings if [{"ses:FromAddress":"wegwijs@wegwijs.example"}]",
      ]
    `);
    });

    it('is, for dispatch, to follow the stream and to set in motion what watches', () => {
      expect(rightsOfRole(synthesized().service, 'Dispatch').filter((right) => !/kms|logs/.test(right))).toMatchInlineSnapshot(`
        [
          "dynamodb:DescribeStream on stream",
          "dynamodb:GetItem on table",
          "dynamodb:GetRecords on stream",
          "dynamodb:GetShardIterator on stream",
          "dynamodb:ListStreams on *",
          "dynamodb:Query on table",
          "dynamodb:UpdateItem on table",
          "sqs:GetQueueAttributes on dead letters",
          "sqs:GetQueueUrl on dead letters",
          "sqs:SendMessage on dead letters",
          "states:SendTaskSuccess on guidance trajectory",
          "states:SendTaskSuccess on integration term",
          "states:SendTaskSuccess on participation declaration",
          "states:SendTaskSuccess on permit renewal",
          "states:SendTaskSuccess on step plan",
          "states:StartExecution on guidance trajectory",
          "states:StartExecution on integration term",
          "states:StartExecution on participation declaration",
          "states:StartExecution on permit renewal",
          "states:StartExecution on step plan",
        ]
      `);
    });

    it('is, for the night that finds who drops out, to see, start and wake the workflow of guidance and no other', () => {
      expect(rightsOfRole(synthesized().service, 'AssignmentFindGaps').filter((right) => !/kms|logs/.test(right))).toMatchInlineSnapshot(`
        [
          "dynamodb:BatchGetItem on table",
          "dynamodb:GetItem on table",
          "dynamodb:PutItem on table",
          "dynamodb:Query on index due",
          "dynamodb:Query on index lines",
          "dynamodb:Query on table",
          "dynamodb:UpdateItem on table",
          "states:DescribeExecution on guidance trajectory",
          "states:ListExecutions on guidance trajectory",
          "states:SendTaskSuccess on guidance trajectory",
          "states:StartExecution on guidance trajectory",
        ]
      `);
    });

    const holders = (pattern: RegExp) =>
      Object.keys(rightsOf).filter((key) => rightsOfRole(synthesized().service, constructId(key)).some((right) => pattern.test(right)));

    it.each([
      [/^ses:/, ['rounds/send', 'residence/send-reminders']],
      [
        /^kms:Decrypt on secret key/,
        ['submissions/submit', 'receipts/verify', 'receipts/keys', 'clients/list', 'clients/search', 'reports/send', 'pages'],
      ],
      [/^states:StartExecution/, ['assignment/find-gaps', 'dispatch', 'reconciliation', 'rounds/start']],
      [/^states:DescribeExecution/, ['assignment/find-gaps', 'reconciliation']],
      [/^states:ListExecutions/, ['assignment/find-gaps']],
      [/^states:SendTask/, ['assignment/find-gaps', 'dispatch', 'reconciliation', 'residence/await-change']],
      [/^dynamodb:DeleteItem/, []],
      [/^sqs:ReceiveMessage/, ['residence/note-undelivered']],
      [
        /^dynamodb:(Put|Update)Item on table$/,
        [
          'submissions/submit',
          'clients/break-glass',
          'tasks/claim',
          'reports/send',
          'pages',
          'assignment/find-gaps',
          'dispatch',
          'reconciliation',
          'rounds/plan',
          'rounds/ask',
          'rounds/send',
          'rounds/close',
          'residence/plan-reminders',
          'residence/await-change',
          'guidance/plan-milestones',
          'participation/plan-term',
          'integration/plan-term',
          'reunification/plan-steps',
          'residence/note-undelivered',
          'residence/send-reminders',
        ],
      ],
      [/^dynamodb:PutItem on table if .*COUNTS#/, ['reports/annual', 'reports/trends', 'reports/count']],
      // The list of streams knows no resource; see StreamFeed.
      [/ on \*/, ['dispatch']],
    ])('%s is held by these alone', (pattern, keys) => {
      expect(holders(pattern)).toEqual(keys);
    });

    it('never names a whole service', () => {
      for (const key of Object.keys(rightsOf)) {
        expect(
          rightsOfRole(synthesized().service, constructId(key)).filter((right) => /^\S*\*/.test(right)),
          key,
        ).toEqual([]);
      }
    });
  });

  describe('the HTTP API', () => {
    const routes = () =>
      resources(synthesized().service, 'AWS::ApiGatewayV2::Route').map(
        ([, { Properties }]) => `${String(Properties['RouteKey'])} ${String(Properties['AuthorizationType'])}`,
      );

    it('has the routes of the table', () => {
      const expected = [
        ...Object.values(api).map(({ method, path, access }) => `${method} ${path} ${access === 'token' ? 'JWT' : 'NONE'}`),
        ...pageRoutes.map(({ method, path }) => `${method} ${path} NONE`),
      ];

      expect(routes().toSorted()).toEqual(expected.toSorted());
      expect(routes().toSorted()).toMatchInlineSnapshot(`
        [
          "GET / NONE",
          "GET /api/calendar/{secret} NONE",
          "GET /api/clients JWT",
          "GET /api/clients/{id} JWT",
          "GET /api/clients/{id}/audit JWT",
          "GET /api/clients/{id}/timeline JWT",
          "GET /api/deadlines JWT",
          "GET /api/dossiers JWT",
          "GET /api/dossiers/{id} JWT",
          "GET /api/forms JWT",
          "GET /api/forms/{form} JWT",
          "GET /api/health NONE",
          "GET /api/openapi.json NONE",
          "GET /api/participation/sessions JWT",
          "GET /api/participation/sessions/{id} JWT",
          "GET /api/receipts/keys NONE",
          "GET /api/receipts/verify NONE",
          "GET /api/reconciliations JWT",
          "GET /api/reports/annual/{year} JWT",
          "GET /api/reports/annual/{year}/sent JWT",
          "GET /api/reports/annual/{year}/trends JWT",
          "GET /api/rounds JWT",
          "GET /api/submissions/{id} JWT",
          "GET /api/tasks JWT",
          "GET /api/team/overview JWT",
          "GET /api/trajectories/{id} JWT",
          "GET /api/week JWT",
          "GET /{proxy+} NONE",
          "POST /api/clients/search JWT",
          "POST /api/clients/{id}/break-glass JWT",
          "POST /api/forms/{form}/submissions JWT",
          "POST /api/reports/annual/{year}/sent JWT",
          "POST /api/tasks/{id}/claim JWT",
          "POST /{proxy+} NONE",
        ]
      `);
    });

    it('waits longer than the function that answers', () => {
      const timeoutOf = new Map(
        resources(synthesized().service, 'AWS::Lambda::Function').map(([id, { Properties }]) => [id, Number(Properties['Timeout'])]),
      );
      const waits = resources(synthesized().service, 'AWS::ApiGatewayV2::Integration').map(([, { Properties }]) => ({
        gateway: Number(Properties['TimeoutInMillis']) / 1000,
        functions: (JSON.stringify(Properties['IntegrationUri']).match(/\w+Function\w*/g) ?? []).map((id) => timeoutOf.get(id)),
      }));

      expect(waits.length).toBeGreaterThan(20);
      for (const { gateway, functions } of waits) for (const timeout of functions) expect(gateway).toBeGreaterThan(timeout ?? Infinity);
      expect(waits.every(({ functions }) => functions.length === 1)).toBe(true);
    });

    it('logs neither paths nor queries, addresses or bodies', () => {
      const { Properties } = one(synthesized().service, 'AWS::ApiGatewayV2::Stage', 'Gateway');
      const { Format } = Properties['AccessLogSettings'] as { Format: string };

      expect(Format).not.toMatch(/path|query|sourceIp|userAgent|claims|body/i);
      expect(Properties['DefaultRouteSettings']).toMatchObject({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
    });
  });

  describe('the permit renewal', () => {
    it('stands in the template as it is read, and logs no data', () => {
      const { Properties } = one(synthesized().service, 'AWS::StepFunctions::StateMachine', 'PermitRenewal');

      expect(Properties['DefinitionString']).toContain('"QueryLanguage": "JSONata"');
      expect(Properties['DefinitionString']).toContain('"TimeoutSeconds": "{% $plan.waitSeconds %}"');
      expect(Properties['LoggingConfiguration']).toMatchObject({ IncludeExecutionData: false, Level: 'ERROR' });
      expect(Properties['TracingConfiguration']).toEqual({ Enabled: true });
    });

    it('may run its three tasks and start its successor', () => {
      const { Properties } = one(synthesized().service, 'AWS::IAM::Policy', 'PermitRenewalMachineRole');
      const text = JSON.stringify(Properties['PolicyDocument']);

      expect(text.match(/"states:\w+"/g)).toEqual(['"states:StartExecution"']);
      expect([...new Set(text.match(/Residence\w+Function/g))].toSorted()).toEqual([
        'ResidenceAwaitChangeFunction',
        'ResidencePlanRemindersFunction',
        'ResidenceSendRemindersFunction',
      ]);
    });
  });

  describe('the monthly review', () => {
    it('stands in the template as it is read, and logs no data', () => {
      const { Properties } = one(synthesized().service, 'AWS::StepFunctions::StateMachine', 'MonthlyReview');

      expect(Properties['DefinitionString']).toContain('"Ask page by page"');
      expect(Properties['StateMachineName']).toBe('wegwijs-monthly-review');
      expect(Properties['LoggingConfiguration']).toMatchObject({ IncludeExecutionData: false, Level: 'ERROR' });
    });

    it('may run its six tasks and start nothing', () => {
      const { Properties } = one(synthesized().service, 'AWS::IAM::Policy', 'MonthlyReviewMachineRole');
      const text = JSON.stringify(Properties['PolicyDocument']);

      expect(text.match(/"states:\w+"/g)).toBeNull();
      expect([...new Set(text.match(/Rounds\w+Function/g))].toSorted()).toMatchInlineSnapshot(`
        [
          "RoundsAskFunction",
          "RoundsCloseFunction",
          "RoundsPlanFunction",
          "RoundsReadDossiersFunction",
          "RoundsReadDueFunction",
          "RoundsSendFunction",
        ]
      `);
    });

    it('is begun every morning by a function that does nothing else', () => {
      const { Properties } = one(synthesized().service, 'AWS::Scheduler::Schedule', 'RoundsStartSchedule');
      const rights = rightsOfRole(synthesized().service, 'RoundsStart').filter((right) => !/kms|logs/.test(right));

      expect(Properties).toMatchObject({ ScheduleExpression: 'cron(0 7 * * ? *)', ScheduleExpressionTimezone: 'Europe/Amsterdam' });
      expect(rights).toMatchInlineSnapshot(`
        [
          "states:StartExecution on monthly review",
        ]
      `);
    });

    it('asks with writes to the table alone', () => {
      const rights = rightsOfRole(synthesized().service, 'RoundsAsk').filter((right) => !/kms|logs/.test(right));
      expect(rights).toMatchInlineSnapshot(`
        [
          "dynamodb:BatchGetItem on table",
          "dynamodb:UpdateItem on table",
        ]
      `);
    });
  });

  describe('the feed of mail that did not arrive', () => {
    it('hears of bounces, complaints and refusals through a queue that keeps what was not handled', () => {
      const { data, service } = synthesized();
      expect(one(data, 'AWS::SES::ConfigurationSetEventDestination', 'Mail').Properties).toMatchObject({
        EventDestination: { Enabled: true, MatchingEventTypes: ['bounce', 'complaint', 'reject', 'renderingFailure'] },
      });
      expect(one(service, 'AWS::SNS::Subscription', 'UndeliveredFeed').Properties).toMatchObject({
        Protocol: 'sqs',
        RawMessageDelivery: true,
      });
      expect(one(service, 'AWS::SQS::Queue', 'UndeliveredFeed').Properties).toMatchObject({
        MessageRetentionPeriod: 14 * 24 * 3600,
        SqsManagedSseEnabled: true,
        VisibilityTimeout: 360,
      });
      expect(one(service, 'AWS::Lambda::EventSourceMapping', 'ResidenceNoteUndelivered').Properties).toMatchObject({
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
    });

    it('lets its function read the rows and mark them, and neither mail nor look anybody up', () => {
      const rights = rightsOfRole(synthesized().service, 'ResidenceNoteUndelivered').filter((right) => !/kms|logs/.test(right));
      expect(rights).toMatchInlineSnapshot(`
        [
          "dynamodb:GetItem on table",
          "dynamodb:Query on table",
          "dynamodb:UpdateItem on table",
          "sqs:ChangeMessageVisibility on queue of undelivered mail",
          "sqs:DeleteMessage on queue of undelivered mail",
          "sqs:GetQueueAttributes on queue of undelivered mail",
          "sqs:GetQueueUrl on queue of undelivered mail",
          "sqs:ReceiveMessage on queue of undelivered mail",
        ]
      `);
    });
  });

  describe('the feed of changed documents', () => {
    it('hands on documents, dossiers, trajectories, terms of integration and of the declaration, tasks, clients and what reports tell of alone, reports what failed, and puts aside what cannot be handled', () => {
      const { Properties } = one(synthesized().service, 'AWS::Lambda::EventSourceMapping', 'DocumentFeed');

      expect(Properties).toMatchObject({
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 60,
        FilterCriteria: {
          Filters: [
            { Pattern: '{"dynamodb":{"NewImage":{"type":{"S":["document","withdrawn-document"]}}}}' },
            {
              Pattern:
                '{"dynamodb":{"NewImage":{"type":{"S":["record","withdrawn-record"]},"kind":{"S":["dossier","trajectory","participation-term","integration-term","participation"]}}}}',
            },
            { Pattern: '{"dynamodb":{"NewImage":{"type":{"S":["task"]}}}}' },
            { Pattern: '{"dynamodb":{"NewImage":{"type":{"S":["client"]}}}}' },
            { Pattern: `{"dynamodb":{"NewImage":{"type":{"S":["submission"]},"form":{"S":${JSON.stringify(Object.keys(dayOfFact))}}}}}` },
          ],
        },
        DestinationConfig: { OnFailure: {} },
      });
      expect(one(synthesized().service, 'AWS::SQS::Queue', 'DocumentFeed').Properties).toMatchObject({ SqsManagedSseEnabled: true });
    });
  });
};
