/**
 * Rows without repeats, the first of each kept. A list that is read page by page while it changes may show a row twice: it moved down, past the
 * end of the page before.
 */
export function uniqueBy<Row>(rows: readonly Row[], key: (row: Row) => string | number): Row[] {
  const seen = new Set<string | number>();
  return rows.filter((row) => {
    const known = seen.has(key(row));
    seen.add(key(row));
    return !known;
  });
}
