interface BarMarkProps {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  /** The hatch's id for a bar that is not complete; solid without. */
  hatch?: string | null;
  /** Whether its outer end is round: the outermost of a stack is, the others are not. */
  round?: boolean;
  /** Below zero the outer end is the lower one. */
  below?: boolean;
}

const RADIUS = 3;

/** Closed path of a bar whose outer corners are round. */
export function barPath(x: number, y: number, width: number, height: number, radius: number, below: boolean): string {
  const r = Math.max(0, Math.min(radius, width / 2, height));
  const [base, tip, turn] = below ? [y, y + height, -r] : [y + height, y, r];
  return `M${x} ${base}V${tip + turn}q0 ${-turn} ${r} ${-turn}h${width - 2 * r}q${r} 0 ${r} ${turn}V${base}z`;
}

/** One bar. A hatched one has an outline, drawn inside its own width. */
export function BarMark({ x, y, width, height, colour, hatch = null, round = true, below = false }: BarMarkProps) {
  if (width <= 0 || height <= 0) {
    return null;
  }

  if (hatch === null) {
    return <path d={barPath(x, y, width, height, round ? RADIUS : 0, below)} fill={colour} />;
  }

  const path = barPath(x + 0.6, y + 0.6, Math.max(0, width - 1.2), Math.max(0, height - 0.6), round ? RADIUS : 0, below);
  return <path d={path} fill={`url(#${hatch})`} stroke={colour} strokeWidth="1.25" />;
}
