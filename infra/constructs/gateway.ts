/** The HTTP API: every route of the table of endpoints, the pages beside it, and a log of requests that names nobody. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Route } from '../../schemas/api.ts';
import { acknowledge } from '../acknowledge.ts';

/** Neither the path, which can hold an id or a secret, nor the query, the address of the caller or their browser. */
const accessLog = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  fault: '$context.integration.error',
  refusal: '$context.error.responseType',
};

/** As long as CDK lets an HTTP API wait for an answer. Every function that answers gives up before. */
const longestWait = Duration.seconds(29);

export class Gateway extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { description: 'Wegwijs: forms, pages and reading', createDefaultStage: false });
    const log = new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    });
  }

  /** The address at which the API answers: no slash at the end, and made without the stage, so that functions may hold it. */
  get url(): string {
    return this.api.apiEndpoint;
  }

  /** Checks the token's signature, issuer, audience and time before a function is called. */
  tokensOf(issuer: string, clientId: string): IHttpRouteAuthorizer {
    return new HttpJwtAuthorizer('Tokens', issuer, { jwtAudience: [clientId] });
  }

  /** Leads routes to a function. Without `tokens` a route is open, for a reason that is given. */
  route(
    name: string,
    target: IFunction,
    routes: readonly Pick<Route, 'method' | 'path'>[],
    access: { tokens: IHttpRouteAuthorizer } | { open: string },
  ): void {
    const integration = new HttpLambdaIntegration(name, target, { timeout: longestWait });
    for (const { method, path } of routes) {
      const added = this.api.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration,
        authorizer: 'tokens' in access ? access.tokens : new HttpNoneAuthorizer(),
      });
      if ('open' in access) for (const route of added) acknowledge(route, 'AwsSolutions-APIG4', access.open);
    }
  }

  /** Answers of 500 and above in five minutes, of the whole API or of one route. */
  faults(route?: Pick<Route, 'method' | 'path'>): Metric {
    return new Metric({
      namespace: 'AWS/ApiGateway',
      metricName: '5xx',
      dimensionsMap: {
        ApiId: this.api.apiId,
        ...(route && { Stage: '$default', Method: route.method, Resource: route.path }),
      },
      statistic: 'Sum',
      period: Duration.minutes(5),
    });
  }
}
