import { endpoint, type HttpHandler } from '../edge/endpoint.ts';

/** Liveness only: the function runs. Whether the parts behind it work is what the alarms watch. */
export const health = (): HttpHandler => endpoint('health', async () => ({ body: { status: 'ok' as const } }));
