import { readFileSync } from 'node:fs';
import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { describe, expect, it } from 'vitest';
import { ScheduledFunction } from '../../infra/constructs/scheduled-function.ts';
import { schedules } from '../../schemas/schedules.ts';
import { appWith, resources, synthesized } from './synthesized.ts';

/** The anchors that a reader of Markdown gives to its headings. */
const pages = new Set(
  readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('## ') ? [line.slice(3).trim().toLowerCase().replaceAll(' ', '-')] : [])),
);

const descriptions = (template: Template): string[] =>
  resources(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => String(Properties['AlarmDescription']));

const toldOf = /^(?<consequence>[A-Z][^.]+\.) What to do: docs\/runbook\.md#(?<page>[a-z-]+)$/;

export const alarms = (): void => {
  describe('every alarm', () => {
    it('names a consequence for people and a page of the runbook that is there', () => {
      const all = descriptions(synthesized().service);

      expect(all.length).toBeGreaterThan(15);
      for (const description of all) {
        const { page = '' } = toldOf.exec(description)?.groups ?? {};
        expect(pages, description).toContain(page);
      }
    });

    it('tells the watch, and again when it is over', () => {
      for (const [id, { Properties }] of resources(synthesized().service, 'AWS::CloudWatch::Alarm')) {
        expect(Properties['AlarmActions'], id).toHaveLength(1);
        expect(Properties['OKActions'], id).toHaveLength(1);
      }
    });

    it('watches what can leave somebody without help', () => {
      const watched = resources(synthesized().service, 'AWS::CloudWatch::Alarm').map(
        ([, { Properties }]) => `${String(Properties['Namespace'])} ${String(Properties['MetricName'])}`,
      );

      expect([...new Set(watched)].toSorted()).toMatchInlineSnapshot(`
        [
          "AWS/ApiGateway 5xx",
          "AWS/DynamoDB ReadThrottleEvents",
          "AWS/DynamoDB WriteThrottleEvents",
          "AWS/Lambda Errors",
          "AWS/Lambda Invocations",
          "AWS/Lambda IteratorAge",
          "AWS/Lambda Throttles",
          "AWS/SES Reputation.BounceRate",
          "AWS/SES Reputation.ComplaintRate",
          "AWS/SQS ApproximateAgeOfOldestMessage",
          "AWS/SQS ApproximateNumberOfMessagesVisible",
          "AWS/States ExecutionsAborted",
          "AWS/States ExecutionsFailed",
          "AWS/States ExecutionsTimedOut",
          "Wegwijs GuidanceLapsed",
          "Wegwijs KeptCountsDiffer",
          "Wegwijs RemindersDoNotBalance",
          "Wegwijs UndeliveredToldNobody",
        ]
      `);
    });
  });

  describe('a schedule', () => {
    const scheduled = (everyHours: number): Template => {
      const stack = new Stack(appWith(), 'Scheduled', { env: { region: 'eu-central-1' } });
      const target = LambdaFunction.fromFunctionAttributes(stack, 'Target', {
        functionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:target',
        sameEnvironment: true,
      });
      const watch = { topic: new Topic(stack, 'Topic'), runbookUrl: 'docs/runbook.md' };
      const row = {
        name: 'nightly',
        at: { hour: '6', minute: '0' },
        everyHours,
        whenItDoesNotRun: 'Nobody counts whether all reminders were sent.',
      };
      new ScheduledFunction(stack, 'Nightly', { ...row, target, watch });
      return Template.fromStack(stack);
    };

    it('runs by the clock of the office and keeps what it could not hand over', () => {
      scheduled(24).hasResourceProperties('AWS::Scheduler::Schedule', {
        ScheduleExpression: 'cron(0 6 * * ? *)',
        ScheduleExpressionTimezone: 'Europe/Amsterdam',
        Target: { DeadLetterConfig: {} },
      });
    });

    it('has an alarm that takes silence for a failure', () => {
      scheduled(24).hasResourceProperties('AWS::CloudWatch::Alarm', {
        ComparisonOperator: 'LessThanThreshold',
        MetricName: 'Invocations',
        EvaluationPeriods: 26,
        TreatMissingData: 'breaching',
      });
      for (const description of descriptions(scheduled(24))) expect(pages).toContain(toldOf.exec(description)?.groups?.['page']);
    });

    it('that no alarm could watch is refused', () => {
      expect(() => scheduled(31 * 24)).toThrow(/No alarm can watch/);
    });

    it('in the template runs by the clock of the office, and an alarm takes it for failed when its function was not called in time', () => {
      const { service } = synthesized();
      const found = resources(service, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties);
      const names = Object.values(schedules).map(({ name }) => `wegwijs-${name}`);

      expect(found.map((properties) => properties['Name'])).toEqual(names);
      for (const { everyHours, whenItDoesNotRun } of Object.values(schedules)) {
        const { Target, ScheduleExpressionTimezone } = found.find(({ Description }) => Description === whenItDoesNotRun) ?? {};
        const functionId = /"Fn::GetAtt":\["(\w+)","Arn"\]/.exec(JSON.stringify(Target))?.[1] ?? '';
        expect(ScheduleExpressionTimezone).toBe('Europe/Amsterdam');
        service.hasResourceProperties('AWS::CloudWatch::Alarm', {
          MetricName: 'Invocations',
          Dimensions: [{ Name: 'FunctionName', Value: { Ref: functionId } }],
          ComparisonOperator: 'LessThanThreshold',
          Threshold: 1,
          TreatMissingData: 'breaching',
          Period: 3600,
          EvaluationPeriods: everyHours + 2,
          AlarmDescription: Match.stringLikeRegexp(whenItDoesNotRun.replaceAll('.', '\\.')),
        });
      }
    });
  });
};
