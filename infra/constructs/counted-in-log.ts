/** How often a code stands in a function's log, as a metric that an alarm can watch. */
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

interface Counted {
  readonly logGroup: ILogGroup;
  /** The `code` of the log line. */
  readonly code: string;
  /** False where filters on logs are not known; the metric then stays empty. */
  readonly isKept: boolean;
}

const metricNamespace = 'Wegwijs';

/** The sum of an hour. `id` names the filter and the metric. */
export const countedInLog = (scope: Construct, id: string, { logGroup, code, isKept }: Counted): Metric => {
  if (isKept) new MetricFilter(scope, id, { logGroup, filterPattern: FilterPattern.literal(`"${code}"`), metricNamespace, metricName: id });
  return new Metric({ namespace: metricNamespace, metricName: id, statistic: 'Sum', period: Duration.hours(1) });
};
