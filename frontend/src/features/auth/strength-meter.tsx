import { strengthOf } from '@/features/auth/strength';
import { cn } from '@/lib/cn';

/** Four pieces and a sentence below the field. */
export function StrengthMeter({ password }: { password: string }) {
  const { score, hint } = strengthOf(password);
  return (
    <>
      <span aria-hidden className="mb-1.5 grid grid-cols-4 gap-1">
        {[1, 2, 3, 4].map((piece) => (
          <span key={piece} className={cn('h-1 rounded-xs', piece > score ? 'bg-border' : score === 1 ? 'bg-warning-mark' : 'bg-positive')} />
        ))}
      </span>
      <span className="block">{hint}</span>
    </>
  );
}
