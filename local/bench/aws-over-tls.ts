/** An endpoint that answers DynamoDB at once, over TLS: what is measured is the function, not a store. It counts requests. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface AwsOverTls {
  readonly url: string;
  /** The file with the certificate that clients must trust. */
  readonly certificate: string;
  /** Requests since the last asking, by operation. */
  requests(): Record<string, number>;
  close(): void;
}

export const awsOverTls = async (): Promise<AwsOverTls> => {
  const pem = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-bench-'));
  const certificate = join(folder, 'certificate.pem');
  writeFileSync(certificate, pem.cert);

  let counted: Record<string, number> = {};
  const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    counted[operation] = (counted[operation] ?? 0) + 1;
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end('{}');
    });
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    certificate,
    requests: () => {
      const now = counted;
      counted = {};
      return now;
    },
    close: () => server.close(),
  };
};
