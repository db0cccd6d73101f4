import { forms } from '../../../schemas/forms/index.ts';
import { branchesOf, maySubmitIn } from '../../../schemas/roles.ts';
import { endpoint, type HttpHandler, pathOf } from '../../edge/endpoint.ts';

/** The forms that the caller may fill in. */
export const listForms = (): HttpHandler =>
  endpoint('forms/list', async ({ actor }) => {
    const by = actor();
    const maySubmit = branchesOf(by).some((branch) => maySubmitIn(by, branch));
    const items = maySubmit ? Object.values(forms) : [];
    return {
      body: { items: items.map(({ id, version, title }) => ({ id, version, title, href: pathOf('forms/describe', { form: id }) })) },
    };
  });
