/** Records of contacts and consultation. */
export const contactRecords = {} as const;
