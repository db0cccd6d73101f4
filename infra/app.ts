/** Entry of the CDK command line; `cdk.json` names it. */
import { App } from 'aws-cdk-lib';
import { wegwijs } from './wegwijs.ts';

// An AWS emulator has no termination protection of stacks; it is the one thing that we leave out there.
wegwijs(new App(), { terminationProtection: process.env['AWS_ENDPOINT_URL'] === undefined });
