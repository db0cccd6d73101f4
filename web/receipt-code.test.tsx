import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { toHtml } from './layout.tsx';
import { ReceiptCode } from './receipt-code.tsx';

/** Draws the path in dots, as a screen would, and reads the code with a scanner. */
const scanned = (svg: string): string => {
  const scale = 4;
  const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]) * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * size + Number(x) * scale) * 4;
      for (let dot = from; dot < from + Number(length) * scale * 4; dot += 4) data.fill(0, dot, dot + 3);
    }
  }
  return decodeQR({ width: size, height: size, data });
};

describe('the code with a receipt', () => {
  it('is read back as it was, as long as a receipt is', () => {
    const address = `https://wegwijs.example/api/receipts/verify?receipt=${'eyJhbGciOi.'.repeat(60)}`;

    expect(scanned(toHtml(<ReceiptCode text={address} label="Code" />))).toBe(address);
  });
});
