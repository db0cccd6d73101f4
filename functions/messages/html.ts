/** Writes HTML for mail: a tagged template that escapes what is put into it. A renderer of components would weigh more than the function that mails. */

/** Markup that is safe to send; only {@link html} makes it. */
export interface Html {
  readonly markup: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

type Value = string | number | Html | readonly Html[];

const markupOf = (value: Value): string => {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'markup' in value ? value.markup : value.map((each) => each.markup).join('');
};

/** Text and numbers are escaped, also for attributes in double quotes; markup and lists of it are taken as they are. */
export const html = (literals: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: literals.reduce((before, literal, place) => before + markupOf(values[place - 1] ?? '') + literal),
});
