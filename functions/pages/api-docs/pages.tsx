/** The API described for people: anybody may read it, as anybody may read the document. */
import { type OpenApi, openApi } from '../../../schemas/openapi.ts';
import { ApiCallPage, ApiIndexPage, callsOf } from '../../../web/api-docs-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { Problem } from '../../problem.ts';
import { page } from '../answer.ts';
import { frameOf, type PageOf } from '../visit.ts';

/** It says the same as long as the function lives, and all forms are read for it. */
let written: OpenApi | undefined;
const theDocument = (): OpenApi => {
  written ??= openApi();
  return written;
};

export const apiIndexPage: PageOf = async (_, visit) => page(200, toHtml(<ApiIndexPage frame={frameOf(visit)} document={theDocument()} />));

export const apiCallPage: PageOf = async (_, visit) => {
  const document = theDocument();
  const call = callsOf(document).find(({ operation }) => operation.operationId === visit.at['call']);
  if (!call) throw new Problem('not-found');
  return page(200, toHtml(<ApiCallPage frame={frameOf(visit)} document={document} call={call} />));
};
