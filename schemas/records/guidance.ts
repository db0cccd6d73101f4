/** Records of social guidance. */
export const guidanceRecords = {} as const;
