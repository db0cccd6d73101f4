/** Records of the team. */
export const teamRecords = {} as const;
