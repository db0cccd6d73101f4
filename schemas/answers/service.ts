/** What is answered about the service itself. */
import * as z from 'zod/mini';

export const openApiDocument = () => z.record(z.string(), z.unknown());

export const liveness = () => z.object({ status: z.literal('ok') });
