/** Why a deadline cannot be given. The message is for people who maintain or call the module; it holds no personal data. */
export class TermRefusal extends Error {
  readonly kind: 'unknown-policy' | 'no-version' | 'bad-option';

  constructor(kind: TermRefusal['kind'], message: string) {
    super(message);
    this.name = 'TermRefusal';
    this.kind = kind;
  }
}
