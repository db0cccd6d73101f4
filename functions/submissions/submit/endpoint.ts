/** How HTTP says it: a body of answers and an Idempotency-Key come in, a receipt goes out. */
import { isFormId } from '../../../schemas/forms/ids.ts';
import { endpoint, type HttpHandler, pathOf } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import type { Submission } from '../submission.ts';
import { type SubmitNeeds, submit } from './submit.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What the sender gets back: enough to find the submission again and to prove that it was stored. */
export const receiptView = ({ id, form, formVersion, branch, client, at, digest, receipt }: Submission) => ({
  id,
  form,
  formVersion,
  branch,
  client,
  receivedAt: at.toString(),
  digest,
  receipt,
});

export const submitEndpoint = (needs: SubmitNeeds): HttpHandler => {
  const take = submit(needs);
  return endpoint('submissions/submit', async ({ path, query, headers, actor, json }) => {
    const by = actor();
    const form = path['form'] ?? '';
    if (!isFormId(form)) throw new Problem('not-found');
    const key = (headers['idempotency-key'] ?? '').toLowerCase();
    if (!uuid.test(key)) throw new Problem('idempotency-key-needed');
    const { corrects } = query;
    if (corrects !== undefined && !uuid.test(corrects)) throw new Problem('bad-query');
    const submission = await take({ key, form, answers: json(), actor: by, branch: query['branch'], corrects });
    return { status: 201, headers: { location: pathOf('submissions/read', { id: submission.id }) }, body: receiptView(submission) };
  });
};
