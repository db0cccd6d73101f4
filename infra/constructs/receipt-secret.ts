/** The secret from which the key that signs receipts is derived, under a key of its own. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export class ReceiptSecret extends Construct {
  readonly secret: Secret;
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Encrypts the secret behind the receipts of Wegwijs',
      enableKeyRotation: true,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.secret = new Secret(this, 'Secret', {
      description: 'The key that signs receipts is derived from this text',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      encryptionKey: this.key,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.secret,
      'AwsSolutions-SMG4',
      'A receipt stays verifiable for as long as its submission is kept. A new secret would make every earlier receipt look forged, so it changes by hand after a leak (docs/runbook.md).',
    );
  }
}
