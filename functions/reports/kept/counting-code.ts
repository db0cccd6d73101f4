/** Made by `npm run generate` (local/derived/counting-code.ts): a hash of the code that counts a report. */
export const countingCode = '29462652676d5ade';
