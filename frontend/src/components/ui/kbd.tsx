/** The name of a key. */
export function Kbd({ children }: { children: string }) {
  return <kbd className="rounded-xs bg-sunken px-1.25 py-px font-sans text-[11px]/4 font-medium whitespace-nowrap text-muted edge">{children}</kbd>;
}
