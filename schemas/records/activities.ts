/** Records of activities and information. */
export const activityRecords = {} as const;
