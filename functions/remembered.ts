/** Remembers what a pure function answered lately. A function that runs for days is asked about the same few days again and again. */
export const remembered = <Asked extends readonly unknown[], Answer>(
  keyOf: (...asked: Asked) => string,
  answer: (...asked: Asked) => Answer,
  most = 2000,
): ((...asked: Asked) => Answer) => {
  const lately = new Map<string, Answer>();
  return (...asked) => {
    const key = keyOf(...asked);
    const known = lately.get(key);
    if (known !== undefined) return known;
    if (lately.size === most) lately.clear();
    const fresh = answer(...asked);
    lately.set(key, fresh);
    return fresh;
  };
};
