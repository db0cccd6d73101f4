/** What is committed and derived from the code: the OpenAPI document, the types of its client, each form as JSON Schema, the pages of machines and of the step plan, and the name of the code that counts. */
import openapiTypes, { astToString } from 'openapi-typescript';
import { documentOf } from '../schemas/form-document.ts';
import { type FormId, formOf, forms } from '../schemas/forms/index.ts';
import { openApi } from '../schemas/openapi.ts';
import { countingCodeFile } from './derived/counting-code.ts';
import { machinePage } from './derived/machine-page.ts';
import { stepPlanPage } from './derived/step-plan-page.ts';
import { workflows } from './functions.ts';

/** By path from the project's root. */
export const derivedDocuments = async (): Promise<Record<string, string>> => ({
  'docs/openapi.json': written(openApi()),
  'local/client/paths.ts': astToString(await openapiTypes(Buffer.from(written(openApi())))),
  'functions/reports/kept/counting-code.ts': countingCodeFile(),
  'docs/step-plan.md': stepPlanPage(),
  ...Object.fromEntries((await workflows()).map((workflow) => [`workflows/${workflow.name}/README.md`, machinePage(workflow)])),
  ...Object.fromEntries((Object.keys(forms) as FormId[]).map((id) => [`docs/forms/${id}.json`, written(documentOf(formOf(id)))])),
});

const written = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
