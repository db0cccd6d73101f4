/** Signs and verifies receipts, and signs reports that are sent, with an Ed25519 key derived from a secret among the function's settings. */
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import * as z from 'zod/mini';
import type { PublicKey, ReceiptClaims, Receipts } from '../../receipts/receipt.ts';
import type { ReportSigner } from '../../reports/sent/sent-reports.ts';
import type { World } from '../system/world.ts';

interface Keys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: PublicKey;
}

const claims = z.object({
  iss: z.literal('wegwijs'),
  jti: z.string(),
  iat: z.int(),
  form: z.string(),
  formVersion: z.int(),
  branch: z.string(),
  digest: z.string(),
  receivedAt: z.string(),
});

// The frame of a PKCS #8 Ed25519 private key (RFC 8410 §7); the 32 bytes of the seed follow.
const pkcs8Frame = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key pair that belongs to a secret: the same secret always gives the same key. */
export const keysFrom = (secret: string): Keys => {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'wegwijs receipts 1', 32));
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Frame, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const { x = '' } = publicKey.export({ format: 'jwk' });
  // The key's id is its thumbprint (RFC 7638): the required members in order of their names.
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
  return { privateKey, publicKey, jwk: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' } };
};

/** The key is made once per container, when the first receipt asks for it. */
const keysOf = ({ setting }: World): (() => Keys) => {
  const secret = setting('RECEIPT_SECRET');
  let keys: Keys | undefined;
  return () => {
    keys ??= keysFrom(secret);
    return keys;
  };
};

export const signedReceipts = (world: World): Receipts => receiptsWith(keysOf(world));

export const signedReports = (world: World): ReportSigner => reportsSignedWith(keysOf(world));

export const receiptsWith = (keys: () => Keys): Receipts => ({
  async sign({ id, form, formVersion, branch, digest, at }) {
    const { privateKey, jwk } = keys();
    const said: ReceiptClaims = {
      iss: 'wegwijs',
      jti: id,
      iat: Math.floor(at.epochMilliseconds / 1000),
      form,
      formVersion,
      branch,
      digest,
      receivedAt: at.toString(),
    };
    return signedBy({ privateKey, jwk }, receiptType, said);
  },

  async verify(receipt) {
    const [header = '', payload = '', signature = '', ...rest] = receipt.split('.');
    if (rest.length > 0 || !isCanonical(signature)) return undefined;
    const { publicKey } = keys();
    const genuine = verify(null, Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'));
    return genuine && protects(header) ? claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString())) : undefined;
  },

  async keys() {
    return [keys().jwk];
  },
});

/** Says what was signed, so that the one is never taken for the other. */
const receiptType = 'JWT';
const reportType = 'wegwijs-report';

const signedBy = ({ privateKey, jwk }: Pick<Keys, 'privateKey' | 'jwk'>, typ: string, claimed: object): string => {
  const input = `${base64url({ alg: 'EdDSA', kid: jwk.kid, typ })}.${base64url(claimed)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
};

export const reportsSignedWith = (keys: () => Keys): ReportSigner => ({ sign: async (claimed) => signedBy(keys(), reportType, claimed) });

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Base64url has more than one spelling of the same bytes; a receipt has one. */
const isCanonical = (text: string): boolean => text !== '' && Buffer.from(text, 'base64url').toString('base64url') === text;

const protects = (header: string): boolean => {
  try {
    const { alg, typ } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg?: unknown; typ?: unknown };
    return alg === 'EdDSA' && typ === receiptType;
  } catch {
    return false;
  }
};
