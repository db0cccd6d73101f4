import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import type { Submissions } from '../submissions.ts';
import { receiptView } from '../submit/endpoint.ts';

export const readSubmission = ({ submissions }: { readonly submissions: Submissions }): HttpHandler =>
  endpoint('submissions/read', async ({ path, actor }) => {
    const submission = await submissions.find(path['id'] ?? '', actor());
    if (!submission) throw new Problem('not-found');
    const { concluded, amends, amendedBy } = submission;
    return { body: { ...receiptView(submission), actor: submission.actor, answers: submission.answers, concluded, amends, amendedBy } };
  });
