/** A topic with a key of its own that the AWS services which publish to it may use, and that takes nothing in the clear. */
import { Duration } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface EncryptedTopicProps {
  readonly displayName: string;
  /** Such as `cloudwatch.amazonaws.com`: who publishes. Without this a service drops its message silently. */
  readonly publishers: readonly string[];
  /** E-mail addresses that get each message; each confirms by a link. */
  readonly subscribers?: readonly string[];
}

export class EncryptedTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { displayName, publishers, subscribers = [] }: EncryptedTopicProps) {
    super(scope, id);
    const key = new Key(this, 'Key', {
      description: `Encrypts the messages of "${displayName}"`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(7),
    });
    this.topic = new Topic(this, 'Topic', { displayName, masterKey: key, enforceSSL: true });
    for (const publisher of publishers) {
      key.grantEncryptDecrypt(new ServicePrincipal(publisher));
      this.topic.grantPublish(new ServicePrincipal(publisher));
    }
    for (const address of subscribers) this.topic.addSubscription(new EmailSubscription(address));
  }
}
