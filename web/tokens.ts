/**
 * The style in values: design tokens under the names that NL Design System and the Utrecht components give them.
 * Every pair of text and ground that is used keeps a contrast of 4.5 or more, and every border of a control 3 or more (WCAG 2.2, 1.4.3 and 1.4.11).
 */
const lintBlue = '#154273';
const darkBlue = '#01689b';
const ink = '#1b1b1b';
const white = '#ffffff';
const error = '#b3261e';
const warning = '#8a5300';
const positive = '#275937';

export const tokens = {
  'utrecht-document-background-color': white,
  'utrecht-document-color': ink,
  // System fonts: nothing to fetch, and every script that a client's name may be written in.
  'utrecht-document-font-family': 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif',
  'utrecht-document-font-size': '1.0625rem',
  'utrecht-document-line-height': '1.5',
  'utrecht-page-max-inline-size': '44rem',
  'utrecht-page-header-background-color': lintBlue,
  'utrecht-page-header-color': white,
  'utrecht-heading-color': lintBlue,
  'utrecht-link-color': darkBlue,
  'utrecht-link-hover-color': lintBlue,
  'utrecht-button-primary-action-background-color': lintBlue,
  'utrecht-button-primary-action-color': white,
  'utrecht-button-primary-action-hover-background-color': '#0d2c4d',
  'utrecht-form-field-invalid-border-color': error,
  'utrecht-form-field-error-message-color': error,
  'utrecht-form-field-description-color': '#4d5761',
  'utrecht-form-control-border-color': '#5c6670',
  'utrecht-form-control-border-radius': '4px',
  'utrecht-focus-background-color': '#ffdd00',
  'utrecht-focus-color': ink,
  'utrecht-alert-info-background-color': '#e8f1f8',
  'utrecht-alert-error-background-color': '#fbeceb',
  'utrecht-alert-warning-background-color': '#fdf3e1',
  'utrecht-alert-warning-color': warning,
  'utrecht-alert-ok-background-color': '#e9f2eb',
  'utrecht-alert-ok-color': positive,
  'utrecht-separator-color': '#d2d8de',
  'utrecht-space-block-md': '1rem',
  'utrecht-space-block-xl': '1.75rem',
} as const satisfies Record<`utrecht-${string}`, string>;

export const asCustomProperties = (): string =>
  `:root{${Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;
