/** The forms of social guidance. */
export const guidanceForms = {} as const;
