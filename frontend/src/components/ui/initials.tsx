import { initialsOf } from '@/lib/initials';

interface InitialsProps {
  name: string;
  /** 28 in a row, 36 in a card. */
  size?: 'row' | 'card';
}

/** A person's initials in a circle; decoration beside the name. */
export function Initials({ name, size = 'row' }: InitialsProps) {
  return (
    <span
      aria-hidden
      className={`grid shrink-0 place-items-center rounded-full bg-sunken text-[0.6875rem] font-semibold text-secondary edge ${size === 'row' ? 'size-7' : 'size-9'}`}
    >
      {initialsOf(name)}
    </span>
  );
}
