import { refusal } from '../../../schemas/kernel/refusals.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import { sentView } from '../sent/view.ts';
import { type SendingNeeds, sendReport } from './send-report.ts';

/** Sent again with nothing changed, it answers with what was sent before. */
export const send = (needs: SendingNeeds): HttpHandler => {
  const sending = sendReport(needs);
  return endpoint('reports/send', async ({ actor, path, query }) => {
    const outcome = await sending({ reader: actor(), branch: query['branch'], year: path['year'] });
    if ('otherwise' in outcome) throw new Problem('report-not-sent', [refusal(['year'], outcome.otherwise.rule, outcome.otherwise.says)]);
    return { status: outcome.isNew ? 201 : 200, body: sentView(outcome.sent) };
  });
};
