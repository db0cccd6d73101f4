/** Records of work. */
export const workRecords = {} as const;
