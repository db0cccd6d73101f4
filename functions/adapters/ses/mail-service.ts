/** Mail through SES v2. */
import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { headersOf, messageTag } from '../../messages/headers.ts';
import { type Mail, MailNotTaken } from '../../residence/send-reminders/mail.ts';
import type { World } from '../system/world.ts';

export const mailService = ({ setting }: World): Mail => {
  const sender = setting('SENDER_ADDRESS');
  const service = new SESv2Client({});
  return {
    async send({ to, subject, text, html, ...outgoing }) {
      try {
        await service.send(
          new SendEmailCommand({
            FromEmailAddress: sender,
            Destination: { ToAddresses: [...to] },
            Content: {
              Simple: {
                Subject: { Data: subject, Charset: 'UTF-8' },
                Body: { Text: { Data: text, Charset: 'UTF-8' }, Html: { Data: html, Charset: 'UTF-8' } },
                Headers: Object.entries(headersOf(outgoing)).map(([Name, Value]) => ({ Name, Value })),
              },
            },
            // Comes back in the event when the message bounces; the address in that event is of no use to us and is not kept.
            EmailTags: [{ Name: messageTag, Value: outgoing.key }],
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
