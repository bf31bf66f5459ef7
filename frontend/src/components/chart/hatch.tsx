interface HatchProps {
  id: string;
  /** A token, `var(--chart-1)`. */
  colour: string;
}

/** The fill of what is not complete: 45 degrees, a step of 6. */
export function Hatch({ id, colour }: HatchProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={colour} opacity="0.14" />
      <path d="M0 0v6" stroke={colour} strokeWidth="2.5" opacity="0.75" />
    </pattern>
  );
}
