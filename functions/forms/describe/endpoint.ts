import { documentOf } from '../../../schemas/form-document.ts';
import { formOf, isFormId } from '../../../schemas/forms/index.ts';
import { branchesToSubmitIn } from '../../../schemas/roles.ts';
import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import { Problem } from '../../problem.ts';

/** One form as JSON Schema, with its labels and rules, for those who may fill it in. */
export const describeForm = (): HttpHandler =>
  endpoint('forms/describe', async ({ path, actor }) => {
    const by = actor();
    const form = path['form'] ?? '';
    if (!isFormId(form)) throw new Problem('not-found');
    const described = formOf(form);
    if (branchesToSubmitIn(by, described.area).length === 0) throw new Problem('not-allowed');
    return { body: documentOf(described) };
  });
