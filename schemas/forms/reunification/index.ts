/** The forms of family reunification. */
export const reunificationForms = {} as const;
