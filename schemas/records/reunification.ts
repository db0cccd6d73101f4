/** Records of family reunification. */
export const reunificationRecords = {} as const;
