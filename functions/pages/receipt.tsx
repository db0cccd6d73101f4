/** The receipt page: a submission as stored, in the words of its form. */
import { formOf } from '../../schemas/forms/index.ts';
import { type Actor, maySubmitIn } from '../../schemas/roles.ts';
import { answerFacts } from '../../web/answer-facts.tsx';
import { conclusionsOf } from '../../web/counted-as.ts';
import { showMoment } from '../../web/dates.ts';
import type { EntryStory } from '../../web/entry-story.tsx';
import { toHtml } from '../../web/layout.tsx';
import { ReceiptPage } from '../../web/receipt-page.tsx';
import { pathOf } from '../edge/endpoint.ts';
import { standsFirm } from '../history/amend.ts';
import { Problem } from '../problem.ts';
import type { Submission } from '../submissions/submission.ts';
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
    concluded: conclusionsOf(concluded, lang),
    receipt,
    verifyHref: `${needs.siteUrl}${pathOf('receipts/verify', {})}?${new URLSearchParams({ receipt })}`,
    story: storyOf(submission, person.actor),
    clientHref: client && `/clients/${client}`,
  };
  return page(200, toHtml(<ReceiptPage frame={frameOf(visit)} {...shown} />));
};

/** What became of the entry, what it made of another, and what may still be done with it. */
const storyOf = ({ id, form, branch, amends, amendedBy }: Submission, actor: Actor): EntryStory => {
  const mayAmend = amendedBy === undefined && !standsFirm(form) && maySubmitIn(actor, branch, formOf(form).area);
  return {
    ...(amends && { amends: { how: amends.how, href: `/submissions/${amends.submission}` } }),
    ...(amendedBy && { amendedBy: { how: amendedBy.how, href: `/submissions/${amendedBy.submission}` } }),
    ...(mayAmend && {
      correctHref: `/forms/${form}?corrects=${id}`,
      ...(maySubmitIn(actor, branch, formOf('entry-withdrawn').area) && { withdrawHref: `/forms/entry-withdrawn?submissionId=${id}` }),
    }),
  };
};
