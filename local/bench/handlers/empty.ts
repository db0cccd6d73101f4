/** A function that does nothing: what Node itself takes to start one. */
export const handler = async (): Promise<{ statusCode: number }> => ({ statusCode: 201 });
