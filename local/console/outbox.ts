/** `/_local/outbox`: the mail that was sent, as JSON and as a page. */
import type { IncomingMessage } from 'node:http';
import { type HttpAnswer, html, json } from '../gateway/answer.ts';
import type { Outbox, ShownMessage } from '../outbox.ts';
import { wantsPage } from './input.ts';
import { escaped, layout } from './layout.ts';

const shown = ({ at, to, subject, text, folded }: ShownMessage): string =>
  `<article><h2 dir="auto">${escaped(subject)}</h2>
<p><small><time datetime="${escaped(at)}">${escaped(at)}</time> · to ${escaped(to.join(', '))}${folded > 0 ? ` · came ${folded + 1} times` : ''}</small></p>
<pre dir="auto">${escaped(text)}</pre></article>`;

export const outboxConsole =
  (outbox: Outbox) =>
  (request: IncomingMessage, query: string): HttpAnswer => {
    const to = new URLSearchParams(query).get('to') ?? undefined;
    const messages = outbox.messages(to);
    if (!wantsPage(request)) return json(200, { messages });
    const list = messages.toReversed().map(shown).join('\n');
    return html(
      200,
      layout('Outbox', `<p>${messages.length} messages${to === undefined ? '' : ` to ${escaped(to)}`}, newest first.</p>\n${list}`),
    );
  };
