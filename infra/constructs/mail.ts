/** The right to send mail in our domain's name, signed with DKIM, and word of what did not arrive. */
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { EncryptedTopic } from './encrypted-topic.ts';

export interface MailProps {
  readonly domain: string;
}

export class Mail extends Construct {
  readonly identity: EmailIdentity;
  /** Used for each message of the identity, so that no sender can forget it. */
  readonly settings: ConfigurationSet;
  /** What bounced or was complained about. An event there holds the address it was sent to, so it is kept apart from the alarms. */
  readonly undelivered: Topic;

  constructor(scope: Construct, id: string, { domain }: MailProps) {
    super(scope, id);
    this.settings = new ConfigurationSet(this, 'Settings', {
      reputationMetrics: true,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.identity = new EmailIdentity(this, 'Identity', { identity: Identity.domain(domain), configurationSet: this.settings });
    this.undelivered = new EncryptedTopic(this, 'Undelivered', {
      displayName: 'Wegwijs: mail that did not arrive',
      publishers: ['ses.amazonaws.com'],
    }).topic;
    new ConfigurationSetEventDestination(this, 'Bounces', {
      configurationSet: this.settings,
      destination: EventDestination.snsTopic(this.undelivered),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT, EmailSendingEvent.RENDERING_FAILURE],
    });
  }
}
