/** The receipt page: a submission as stored, in the words of its form. */
import { formOf } from '../../schemas/forms/index.ts';
import { answerFacts } from '../../web/answer-facts.tsx';
import { showMoment } from '../../web/dates.ts';
import { conclusionsInWords } from '../../web/fact-words.ts';
import { toHtml } from '../../web/layout.tsx';
import { ReceiptPage } from '../../web/receipt-page.tsx';
import { pathOf } from '../edge/endpoint.ts';
import { Problem } from '../problem.ts';
import { page } from './answer.ts';
import { namesIn } from './names.ts';
import { frameOf, idAt, type PageOf, type SignedInVisit } from './visit.ts';

export const receiptPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { person, lang } = visit;
  const submission = await needs.submissions.find(idAt(visit, 'id'), person.actor);
  if (!submission) throw new Problem('not-found');
  const { id, form, at, actor, branch, answers, concluded = {}, receipt, client } = submission;
  const { title, fields } = formOf(form);
  const [sender, names] = await Promise.all([needs.members.find(actor), namesIn(needs, fields, answers, { person, branch, client, lang })]);
  const shown = {
    id,
    title,
    receivedAt: showMoment(at),
    sender: sender?.name,
    answers: answerFacts(fields, answers, names, lang),
    concluded: conclusionsInWords(concluded, lang),
    receipt,
    verifyHref: `${needs.siteUrl}${pathOf('receipts/verify', {})}?${new URLSearchParams({ receipt })}`,
    clientHref: client && `/clients/${client}`,
  };
  return page(200, toHtml(<ReceiptPage frame={frameOf(visit)} {...shown} />));
};
