/** What is found wrong with a definition, and where. */
import type { Json } from './json.ts';

export interface Diagnostic {
  severity: 'ERROR';
  code: string;
  message: string;
  location: string;
}

/** Collects what is wrong, with the place as a path of names. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];

  add(location: string, message: string, code = 'SCHEMA_VALIDATION_FAILED'): void {
    this.diagnostics.push({ severity: 'ERROR', code, message, location: location === '' ? '/' : location });
  }

  /** Says which of the needed fields are not there. */
  need(location: string, value: { [name: string]: Json }, names: readonly string[]): boolean {
    const missing = names.filter((name) => !(name in value));
    if (missing.length > 0) this.add(location, `These fields are required: [${missing.join(', ')}]`);
    return missing.length === 0;
  }
}
