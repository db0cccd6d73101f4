/** What Step Functions adds to the answer of a service that it called through the SDK. */
import { uuidFrom } from '../functions.ts';
import type { JsonObject } from '../json.ts';
import { httpDate } from '../moments.ts';

/** Header names as AWS shows them; the values follow from the call, so that a story told twice has the same history. */
export const sdkMetadata = (
  call: string,
  millis: number,
  { contentType, contentLength, more = {} }: { contentType: string; contentLength: number; more?: Record<string, string> },
): JsonObject => {
  const requestId = uuidFrom(`request ${call}`);
  const headers: Record<string, string> = {
    ...more,
    'Content-Length': String(contentLength),
    'Content-Type': contentType,
    Date: httpDate(millis),
    'x-amzn-RequestId': requestId,
  };
  return {
    SdkHttpMetadata: {
      AllHttpHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      HttpHeaders: headers,
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: requestId },
  };
};
