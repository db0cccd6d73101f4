/** Records of signals. */
export const signalRecords = {} as const;
