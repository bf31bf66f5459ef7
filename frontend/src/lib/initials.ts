/** `AB` of "Aisha Becker"; `#` of a customer without a name ("Customer #7100305075577") and of a name that begins with no letter. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => /^\p{L}/u.exec(word ?? '')?.[0] ?? '');
  return first === '' || /#\d+$/.test(name) ? '#' : (first + last).toLocaleUpperCase();
}
