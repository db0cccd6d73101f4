/** The forms of the team. */
export const teamForms = {} as const;
