/** Records of who guides whom. */
export const assignmentRecords = {} as const;
