/** The forms of contacts and consultation. */
export const contactForms = {} as const;
