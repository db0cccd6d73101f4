import { type FormId, formOf, forms } from '../../../schemas/forms/index.ts';
import { branchesToSubmitIn } from '../../../schemas/roles.ts';
import { endpoint, type HttpHandler, pathOf } from '../../edge/endpoint.ts';

/** The forms that the caller may fill in. */
export const listForms = (): HttpHandler =>
  endpoint('forms/list', async ({ actor }) => {
    const by = actor();
    const items = (Object.keys(forms) as FormId[]).map(formOf).filter(({ area }) => branchesToSubmitIn(by, area).length > 0);
    return {
      body: {
        items: items.map(({ id, version, area, title }) => ({ id, version, area, title, href: pathOf('forms/describe', { form: id }) })),
      },
    };
  });
