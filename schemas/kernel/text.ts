/** What people read, in the two languages of the staff. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}
