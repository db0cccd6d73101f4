/** Another engine that speaks the Step Functions and Lambda APIs, with functions that ask this process what to answer. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import type { Handlers } from './server.ts';

/** All that a deployed function does: it asks the address in its environment. */
const forwarder = `export const handler = async (event) => {
  const response = await fetch(process.env.STAND_IN, { method: 'POST', body: JSON.stringify(event) });
  const { value, thrown } = await response.json();
  if (thrown) throw Object.assign(new Error(thrown.message), { name: thrown.name });
  return value;
};
`;

/** A zip file with one file in it, as it is (PKWARE APPNOTE 4.3). */
const zipped = (name: string, content: string): Buffer => {
  const [file, data] = [Buffer.from(name), Buffer.from(content)];
  const numbers = (...given: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
    Buffer.concat(
      given.map(([size, value]) => {
        const bytes = Buffer.alloc(size);
        bytes.writeUIntLE(value, 0, size);
        return bytes;
      }),
    );
  const [january1980, readable] = [33, 0o100644 * 65_536];
  const about = numbers(
    [2, 20],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, january1980],
    [4, crc32(data)],
    [4, data.length],
    [4, data.length],
    [2, file.length],
    [2, 0],
  );
  const local = Buffer.concat([numbers([4, 0x04034b50]), about, file, data]);
  const central = Buffer.concat([
    numbers([4, 0x02014b50], [2, 0x0314]),
    about,
    numbers([2, 0], [2, 0], [2, 0], [4, readable], [4, 0]),
    file,
  ]);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], [4, central.length], [4, local.length], [2, 0]);
  return Buffer.concat([local, central, end]);
};

/** Answers the forwarders: `POST /function-name` with the event. */
const serveStandIns = async (handlers: () => Handlers): Promise<Server> => {
  const server = createServer(async (request, response) => {
    const answer = async (): Promise<object> => {
      const handler = handlers()[request.url?.slice(1) ?? ''];
      if (handler === undefined) throw new Error(`There is no stand-in for ${request.url}.`);
      return { value: await handler(JSON.parse(await text(request)), {}) };
    };
    const body = await answer().catch(({ name, message }: Error) => ({ thrown: { name, message } }));
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** Deploys functions with these names; `handlers` says at every call who answers for them. */
export const deployStandIns = async (engine: string, names: readonly string[], handlers: () => Handlers) => {
  const server = await serveStandIns(handlers);
  const { port } = server.address() as AddressInfo;
  const headers = {
    'content-type': 'application/json',
    authorization: 'AWS4-HMAC-SHA256 Credential=test/20260302/eu-west-1/lambda/aws4_request',
  };
  const lambda = (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${engine}/2015-03-31/functions${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  for (const name of names) {
    await lambda('DELETE', `/${name}`);
    const response = await lambda('POST', '', {
      FunctionName: name,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Role: 'arn:aws:iam::000000000000:role/functions',
      Timeout: 30,
      Code: { ZipFile: zipped('index.mjs', forwarder).toString('base64') },
      Environment: { Variables: { STAND_IN: `http://127.0.0.1:${port}/${name}` } },
    });
    if (!response.ok) throw new Error(`${name} could not be deployed: ${response.status} ${await response.text()}`);
  }
  return {
    remove: async (): Promise<void> => {
      for (const name of names) await lambda('DELETE', `/${name}`);
      server.closeAllConnections();
      server.close();
    },
  };
};
