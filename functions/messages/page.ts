/** A message as it goes into the mail, and the page that both kinds of message are written on. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import { type Html, html } from './html.ts';

export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A day as people here write it: 31-12-2027. */
export const writtenDay = ({ day, month, year }: Temporal.PlainDate): string =>
  `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;

/** Direction and language stand on the body too: many mail programs drop the outer element. */
export const page = (lang: string, dir: 'ltr' | 'rtl', title: string, body: readonly Html[]): string =>
  `<!doctype html>${
    html`<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title></head><body><div lang="${lang}" dir="${dir}">${body}</div></body></html>`
      .markup
  }`;
