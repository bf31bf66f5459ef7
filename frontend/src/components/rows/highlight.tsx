import { Fragment } from 'react';

interface HighlightProps {
  text: string;
  /** What was searched for; nothing is marked without it. */
  search: string;
}

/** A text with what was searched for marked, wherever it stands and in any case. */
export function Highlight({ text, search }: HighlightProps) {
  const wanted = search.trim().toLowerCase();
  if (!wanted) {
    return text;
  }

  const parts: { text: string; marked: boolean }[] = [];
  const lower = text.toLowerCase();
  // Some letters change their length with their case (İ): then places in one text are not those in the other, and nothing is marked.
  for (let from = 0; lower.length === text.length && from <= text.length; ) {
    const at = lower.indexOf(wanted, from);
    const end = at < 0 ? text.length : at;
    parts.push({ text: text.slice(from, end), marked: false });
    if (at < 0) {
      break;
    }

    parts.push({ text: text.slice(at, at + wanted.length), marked: true });
    from = at + wanted.length;
  }

  return parts.length === 0
    ? text
    : parts.map((part, index) => <Fragment key={index}>{part.marked ? <mark>{part.text}</mark> : part.text}</Fragment>);
}
