/** The state machines by their folder under `workflows/`, and the name that each has in the account; executions are named after it too. */
export const machines = {
  'permit-renewal': 'wegwijs-permit-renewal',
  'reunification-step-plan': 'wegwijs-reunification-step-plan',
  'guidance-trajectory': 'wegwijs-guidance-trajectory',
  'participation-declaration': 'wegwijs-participation-declaration',
  'integration-term': 'wegwijs-integration-term',
  'monthly-review': 'wegwijs-monthly-review',
} as const;

export type MachineId = keyof typeof machines;

/** Those that wait for a change by a task token. */
export const watching = [
  'permit-renewal',
  'reunification-step-plan',
  'guidance-trajectory',
  'participation-declaration',
  'integration-term',
] as const satisfies readonly MachineId[];
