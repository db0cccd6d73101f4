/** The shape of an emulated service: what it answers to one call, and how a refusal looks to the SDK. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A refusal as the AWS JSON protocols write it; the SDK turns it into the exception of that name. */
export const refusal = (name: string, message: string, status = 400): ServiceAnswer => ({
  status,
  headers: { 'x-amzn-errortype': name },
  body: { __type: name, message },
});

/** A trouble that the SDK tries again by itself. */
export const unavailable = (message: string): ServiceAnswer => refusal('ServiceUnavailableException', message, 503);
