/** SES v2 as far as it is used: SendEmail with simple content goes to the outbox. */
import * as z from 'zod/mini';
import type { Outages } from '../outages.ts';
import type { Outbox } from '../outbox.ts';
import { refusal, type ServiceAnswer, unavailable } from './service.ts';

const part = z.object({ Data: z.string(), Charset: z.optional(z.string()) });
const addresses = z.optional(z.array(z.string()));
const nameValues = z.optional(z.array(z.object({ Name: z.string(), Value: z.string() })));
const email = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: addresses, CcAddresses: addresses, BccAddresses: addresses }),
  ReplyToAddresses: addresses,
  EmailTags: nameValues,
  Content: z.object({
    Simple: z.object({
      Subject: part,
      Body: z.object({ Text: z.optional(part), Html: z.optional(part) }),
      Headers: nameValues,
    }),
  }),
});

/** A line break would let a value become a header of its own. */
const isOneLine = (text: string): boolean => !/[\r\n]/.test(text);

/** What may not be given beside simple content. */
const setBySes: readonly string[] =
  'bcc cc content-disposition content-type date from message-id mime-version reply-to return-path subject to'.split(' ');

const isTag = (text: string): boolean => /^[\w.@-]{1,256}$/.test(text);

export const ses =
  (outbox: Outbox, outages: Outages) =>
  (method: string, path: string, body: unknown): ServiceAnswer => {
    if (method !== 'POST' || path !== '/v2/email/outbound-emails')
      return refusal('NotFoundException', `${method} ${path} is not emulated here.`, 404);
    if (outages.isOut('mail')) return unavailable('The mail service is out.');
    const given = email.safeParse(body);
    if (!given.success) return refusal('BadRequestException', z.prettifyError(given.error));
    const { FromEmailAddress: from, Destination, Content, ReplyToAddresses, EmailTags = [] } = given.data;
    const { Subject, Body, Headers = [] } = Content.Simple;
    const to = [...(Destination.ToAddresses ?? []), ...(Destination.CcAddresses ?? []), ...(Destination.BccAddresses ?? [])];
    if (to.length === 0 || !to.every((address) => isOneLine(address) && address.includes('@')))
      return refusal('BadRequestException', 'There is no valid recipient.');
    const lines = [from, Subject.Data, ...Headers.flatMap(({ Name, Value }) => [Name, Value])];
    if (!lines.every(isOneLine)) return refusal('BadRequestException', 'A header must be one line.');
    const refusedHeader = Headers.find(({ Name }) => setBySes.includes(Name.toLowerCase()));
    if (refusedHeader) return refusal('BadRequestException', `The header ${refusedHeader.Name} is set by the service.`);
    if (!EmailTags.every(({ Name, Value }) => isTag(Name) && isTag(Value)))
      return refusal('BadRequestException', 'A tag holds letters, digits, -, _, . and @, 256 at most.');
    const headers = Object.fromEntries(Headers.map(({ Name, Value }) => [Name, Value]));
    const replyTo = ReplyToAddresses?.length ? { 'Reply-To': ReplyToAddresses.join(', ') } : {};
    const id = outbox.keep({
      from,
      to,
      subject: Subject.Data,
      text: Body.Text?.Data ?? '',
      html: Body.Html?.Data ?? '',
      headers: { ...replyTo, ...headers },
      tags: Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, Value])),
    });
    return { status: 200, body: { MessageId: id } };
  };
