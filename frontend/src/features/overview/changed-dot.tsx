/** Beside the label of a figure that changed, where motion is not wanted: a dot for four seconds instead of a fade. */
export function ChangedDot({ changes }: { changes: number }) {
  return changes === 0 ? null : <span key={changes} aria-hidden className="changed-dot" />;
}
