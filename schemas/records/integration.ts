/** Records of civic integration. */
export const integrationRecords = {} as const;
