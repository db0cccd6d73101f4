/** The secret from which the key is derived under which names, birth dates and V-numbers are hashed for the search. */
import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export class SearchSecret extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string, { key }: { readonly key: IKey }) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'The key that hashes the search index is derived from this text',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.secret,
      'AwsSolutions-SMG4',
      'Under a new secret nobody is found until every row of the index is written anew, so it changes by hand after a leak (docs/runbook.md).',
    );
  }
}
