/** Made by `npm run generate` (local/derived/counting-code.ts): a hash of the code that counts a report. */
export const countingCode = 'd8a2e8b036ddf7b0';
