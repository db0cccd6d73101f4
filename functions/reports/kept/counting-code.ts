/** Made by `npm run generate` (local/derived/counting-code.ts): a hash of the code that counts a report. */
export const countingCode = '4ccfa13fda3889fd';
