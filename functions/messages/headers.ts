/** The headers of a message beside those that every mail has. */

/** The tag under which the key also goes out; SES gives it back with a bounce. It takes only letters, digits, `-`, `_`, `.` and `@`. */
export const messageTag = 'message';

export interface Outgoing {
  readonly key: string;
  readonly unsubscribeAt?: string | undefined;
}

export const headersOf = ({ key, unsubscribeAt }: Outgoing): Readonly<Record<string, string>> => ({
  // SES gives every message a Message-ID of its own and refuses ours; this one is the same when a message goes out again.
  'X-Wegwijs-Message': key,
  // RFC 3834: whoever is on holiday need not tell a machine.
  'Auto-Submitted': 'auto-generated',
  // The same for Exchange. Not `All`: that would also hold back the report that a message could not be delivered.
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
  // By mail and not by a link (RFC 8058): an address on the web that silences legal reminders without signing in would be one for others too.
  ...(unsubscribeAt !== undefined && { 'List-Unsubscribe': `<mailto:${unsubscribeAt}?subject=${encodeURIComponent(`Wegwijs ${key}`)}>` }),
});
