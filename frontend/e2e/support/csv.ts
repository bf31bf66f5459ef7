/** Reads a file of RFC 4180: commas, quotes doubled inside quotes, lines that end with CRLF. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const body = text.replace(/^\uFEFF/, '');
  for (let index = 0; index < body.length; index += 1) {
    const char = body.charAt(index);
    if (quoted) {
      if (char !== '"') {
        cell += char;
      } else if (body.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else {
        quoted = false;
      }
    } else if (char === '"') {
      quoted = true;
    } else if (char === ',') {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && body.charAt(index + 1) === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      index += 1;
    } else {
      cell += char;
    }
  }

  return cell || row.length > 0 ? [...rows, [...row, cell]] : rows;
}
