/** The forms of civic integration. */
export const integrationForms = {} as const;
