/** Calls that reach an emulator, whatever name it gives to an API: the connection goes to the emulator, the name goes into the Host header. */
import { request } from 'node:http';

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** `address` is what the deployment says, such as `http://id.execute-api.localhost:4566/api/health`; no name server has to know it. */
export const callAt = (endpoint: string, address: string, { method = 'GET', headers = {}, body }: Call = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(endpoint);
    const { host, pathname, search } = new URL(address);
    const sent = request({ hostname, port, method, path: pathname + search, headers: { ...headers, host } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString('utf8') }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
