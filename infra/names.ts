/** Ids of constructs: PascalCase nouns that stay what they are, because a renamed id is a deleted resource. */

/** `submissions/submit` becomes `SubmissionsSubmit`. */
export const constructId = (key: string): string =>
  key
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
