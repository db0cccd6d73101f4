/** Is a text a state machine that this engine can run? What AWS refuses is refused with its words; what only AWS can run, with ours. */
import type { Machine } from './definition.ts';
import { type Diagnostic, Findings } from './findings.ts';
import { isObject } from './json.ts';
import { readJson } from './read-json.ts';
import { checkStates } from './validate-states.ts';

export const diagnose = (definition: string): Diagnostic[] => {
  const findings = new Findings();
  const read = readJson(definition);
  if ('error' in read) {
    findings.add(read.location, read.error, 'INVALID_JSON_DESCRIPTION');
    return findings.diagnostics;
  }
  if (!isObject(read.value)) {
    findings.add('/', 'Definition must be a valid JSON object', 'INVALID_JSON_DESCRIPTION');
    return findings.diagnostics;
  }
  const machine = read.value;
  const language = machine['QueryLanguage'];
  if (language !== undefined && language !== 'JSONata' && language !== 'JSONPath') {
    findings.add('/QueryLanguage', "The field 'QueryLanguage' should have one of these values: [JSONPath, JSONata]");
  }
  const limit = machine['TimeoutSeconds'];
  if (limit !== undefined && !(Number.isInteger(limit) && Number(limit) > 0)) findings.add('/TimeoutSeconds', 'Expected positive integer');
  checkStates(findings, '', machine, { language: language === 'JSONata' ? 'JSONata' : 'JSONPath', outer: [], names: new Set() });
  return findings.diagnostics;
};

/** A definition that was found valid before. */
export const parseMachine = (definition: string): Machine => JSON.parse(definition) as Machine;
