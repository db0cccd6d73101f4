/** Made by `npm run generate` (local/derived/counting-code.ts): a hash of the code that counts a report. */
export const countingCode = '234e78092b75cb4c';
