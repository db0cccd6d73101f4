/** Entry of the CDK command line; `cdk.json` names it. */
import { App } from 'aws-cdk-lib';
import { wegwijs } from './wegwijs.ts';

wegwijs(new App(), { emulated: process.env['AWS_ENDPOINT_URL'] !== undefined });
