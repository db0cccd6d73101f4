/** The signing key of the local issuer, made at the first start and kept with the data, so that tokens outlive a restart. */
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { Records } from '../records.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

const algorithm = 'RS256';

const publicPart = ({ kty, n, e }: JWK): JWK => ({ ...(kty && { kty }), ...(n && { n }), ...(e && { e }) });

const make = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
};

export const signingKey = async (records: Records): Promise<SigningKey> => {
  const known = records.fact('signing key');
  const kept = known ?? (await make());
  if (known === undefined) records.keepFact('signing key', kept);
  const jwk = JSON.parse(kept) as JWK;
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new Error('The signing key in the data folder is no key pair.');
  const kid = await calculateJwkThumbprint(publicPart(jwk));
  return { kid, privateKey: key, publicJwk: { ...publicPart(jwk), kid, alg: algorithm, use: 'sig' } };
};
