/** The forms of work. */
export const workForms = {} as const;
