/** The sign and the name. */
export function Brand() {
  return (
    <div className="flex items-center gap-2 text-[15px] font-semibold tracking-[-0.015em]">
      <svg viewBox="0 0 24 24" aria-hidden className="size-6">
        <rect width="24" height="24" rx="6" className="fill-accent-solid" />
        <path d="M6.500 15.500 10 11l3.500 2.500 4-6" className="fill-none stroke-on-accent" strokeWidth="2.25" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      XenoStore
    </div>
  );
}
