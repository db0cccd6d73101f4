/** Where we differ from the AWS Solutions rules of cdk-nag: each exception names the rule and the reason, and stands beside what it is about. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

export const acknowledge = (construct: IConstruct, id: `AwsSolutions-${string}`, reason: string): void => {
  Validations.of(construct).acknowledge({ id, reason });
};
