/** The forms of signals. */
export const signalForms = {} as const;
