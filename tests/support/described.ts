/** Holds what the interface answers against the OpenAPI document, with a validator of JSON Schema 2020-12 that knows nothing of ours. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApi } from '../../schemas/openapi.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
// Its types describe a CommonJS module whose function is the default; node gives the function itself.
addFormats.default(ajv);
ajv.addSchema({ ...openApi() }, 'wegwijs');

/** Where a value does not fit the schema of that name; empty when it fits. */
export const misfits = (name: string, value: unknown): string[] => {
  const validate = ajv.getSchema(`wegwijs#/components/schemas/${name}`);
  if (!validate) throw new Error(`the document has no schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
};
