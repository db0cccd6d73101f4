/** What SES tells about a message that does not arrive, in its own words: the JSON that a configuration set publishes to a topic. */
import type { Message } from '../outbox.ts';

/** As the mailbox simulator of SES has it: the local part says what becomes of a message. */
const fateOf = (address: string): 'Permanent' | 'Transient' | 'Complaint' | undefined => {
  if (/^bounce[-+.]?transient/i.test(address)) return 'Transient';
  if (/^bounce/i.test(address)) return 'Permanent';
  return /^complaint/i.test(address) ? 'Complaint' : undefined;
};

/** One event for each address that fails, at the moment of the message. */
export const eventsOf = ({ id, at, from, to, subject, headers, tags = {} }: Message): readonly unknown[] =>
  to.flatMap((address): readonly unknown[] => {
    const fate = fateOf(address);
    if (fate === undefined) return [];
    const recipient = { emailAddress: address };
    const mail = {
      timestamp: at,
      source: from,
      sourceArn: 'arn:aws:ses:eu-central-1:000000000000:identity/local',
      sendingAccountId: '000000000000',
      messageId: id,
      destination: to,
      headersTruncated: false,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      commonHeaders: { from: [from], to, messageId: id, subject },
      tags: { ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])), 'ses:configuration-set': ['local'] },
    };
    if (fate === 'Complaint') {
      const complaint = { feedbackId: id, complainedRecipients: [recipient], complaintFeedbackType: 'abuse', timestamp: at };
      return [{ eventType: 'Complaint', mail, complaint }];
    }
    const status = fate === 'Permanent' ? '5.1.1' : '4.4.7';
    const bounce = {
      feedbackId: id,
      bounceType: fate,
      bounceSubType: 'General',
      bouncedRecipients: [{ ...recipient, action: 'failed', status, diagnosticCode: `smtp; ${status}` }],
      timestamp: at,
      reportingMTA: 'dns; local',
    };
    return [{ eventType: 'Bounce', mail, bounce }];
  });
