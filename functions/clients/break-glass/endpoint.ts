import { breakGlass } from '../../../schemas/break-glass.ts';
import { parseAnswers } from '../../../schemas/kernel/form.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';
import { type BreakGlassNeeds, openFile } from './break-glass.ts';

export const breakGlassEndpoint = (needs: BreakGlassNeeds): HttpHandler => {
  const open = openFile(needs);
  return endpoint('clients/break-glass', async ({ path, actor, json }) => {
    const by = actor();
    const parsed = parseAnswers(breakGlass, json(), dayOf(needs.clock.now()));
    if (!parsed.ok) throw new Problem('invalid-answers', parsed.refusals);
    const { client, until, isNew } = await open({ client: path['id'] ?? '', by, ...parsed.answers });
    return { status: isNew ? 201 : 200, body: { client, until: until?.toString() } };
  });
};
