/** The forms of activities and information. */
export const activityForms = {} as const;
