/** The package ships no types of its own that the compiler finds. */
declare module 'asl-validator' {
  const validate: (definition: unknown) => { readonly isValid: boolean; errorsText(separator?: string): string };
  export default validate;
}
