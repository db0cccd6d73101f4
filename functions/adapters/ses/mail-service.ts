/** Mail through SES v2. */
import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { type Mail, MailNotTaken } from '../../residence/send-reminders/mail.ts';
import type { World } from '../system/world.ts';

export const mailService = ({ setting }: World): Mail => {
  const sender = setting('SENDER_ADDRESS');
  const service = new SESv2Client({});
  return {
    async send({ key, to, subject, text, html }) {
      try {
        await service.send(
          new SendEmailCommand({
            FromEmailAddress: sender,
            Destination: { ToAddresses: [...to] },
            Content: {
              Simple: {
                Subject: { Data: subject, Charset: 'UTF-8' },
                Body: { Text: { Data: text, Charset: 'UTF-8' }, Html: { Data: html, Charset: 'UTF-8' } },
                Headers: [
                  // SES gives every message a Message-ID of its own; this one is ours, and the same when a message goes out again.
                  { Name: 'X-Wegwijs-Message', Value: key },
                  { Name: 'Auto-Submitted', Value: 'auto-generated' },
                ],
              },
            },
          }),
        );
      } catch (fault) {
        // An answer of the service is a refusal. Without one (a broken line, a time-out) the message may be on its way.
        if (fault instanceof SESv2ServiceException) throw new MailNotTaken('the mail service did not take the message', { cause: fault });
        throw fault;
      }
    },
  };
};
