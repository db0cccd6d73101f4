/** The forms of the participation declaration. */
export const participationForms = {} as const;
