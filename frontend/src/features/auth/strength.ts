/** How a password stands, as a hint and a bar of four; the server has the last word. */
export interface Strength {
  /** 0 to 4. */
  score: number;
  hint: string;
}

const LEAST = 12;

/** How many characters follow from the ones before: a repetition, a step along the alphabet. */
function predictable(password: string): number {
  const codes = Array.from(password.toLowerCase()).map((letter) => letter.codePointAt(0) ?? 0);
  return codes.filter((code, index) => index > 0 && Math.abs(code - (codes[index - 1] ?? 0)) <= 1).length;
}

/** Length is what counts (NIST SP 800-63B-4); no rules about digits and signs. */
export function strengthOf(password: string): Strength {
  const length = Array.from(password).length;
  const surprising = length - predictable(password);
  if (length === 0) {
    return { score: 0, hint: `At least ${LEAST} characters; a few unrelated words do well.` };
  }

  if (length < LEAST) {
    const missing = LEAST - length;
    return { score: 1, hint: `${missing} more ${missing === 1 ? 'character' : 'characters'}.` };
  }

  if (surprising < LEAST - 2) {
    return { score: 1, hint: 'Easily guessed. Use a few unrelated words.' };
  }

  return surprising < 15
    ? { score: 2, hint: 'Enough. Another word makes it good.' }
    : surprising < 20
      ? { score: 3, hint: 'Good. One more word makes it strong.' }
      : { score: 4, hint: 'Strong.' };
}
