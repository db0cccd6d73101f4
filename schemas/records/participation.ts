/** Records of the participation declaration. */
export const participationRecords = {} as const;
