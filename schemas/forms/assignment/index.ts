/** The forms of who guides whom. */
export const assignmentForms = {} as const;
