/** What cells are written with. */
export interface RowWords {
  /** ISO 4217. */
  currency: string;
  /** The shop's IANA zone. */
  timeZone: string;
  /** What is marked in them. */
  search: string;
}
