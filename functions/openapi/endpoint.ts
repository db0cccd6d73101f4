import { openApi } from '../../schemas/openapi.ts';
import { endpoint, type HttpHandler } from '../edge/endpoint.ts';

export const describeApi = (): HttpHandler =>
  endpoint('openapi', async () => ({ headers: { 'cache-control': 'public, max-age=300' }, body: { ...openApi() } }));
