import { useState, type KeyboardEvent } from 'react';
import type { Plot } from '@/components/chart/plot';

interface BucketButtonsProps {
  plot: Plot;
  /** What each button is called, in order. */
  names: readonly string[];
  /** What the group is called: `Total sales by week`. */
  label: string;
  onOpen: (index: number) => void;
  /** The bucket under the pointer or with the focus; null when there is none. */
  onActive: (index: number | null) => void;
}

function nextIndex(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, index + 1);
    case 'ArrowLeft':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * A button over every bucket, as high as the chart. The group is one stop of the Tab key: arrows, Home and End move inside, Enter opens,
 * Escape hides the tooltip.
 */
export function BucketButtons({ plot, names, label, onOpen, onActive }: BucketButtonsProps) {
  const [stop, setStop] = useState<number | null>(null);
  const last = names.length - 1;
  const current = Math.min(stop ?? last, last);

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      onActive(null);
      return;
    }

    const next = nextIndex(event.key, current, last);
    const button = next === null ? null : event.currentTarget.children.item(next);
    if (button instanceof HTMLElement) {
      event.preventDefault();
      button.focus();
    }
  };

  return (
    // The group only hands the arrow keys of its buttons on.
    <div
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      className="absolute inset-y-0 right-0 flex outline-none"
      style={{ left: plot.left }}
      onKeyDown={move}
      onPointerLeave={() => onActive(null)}
      onBlur={() => onActive(null)}
    >
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          tabIndex={index === current ? 0 : -1}
          aria-label={name}
          className="min-w-0 flex-1 rounded-xs outline-offset-0 hover:bg-text/5 focus-visible:bg-text/5"
          onClick={() => onOpen(index)}
          onPointerEnter={() => onActive(index)}
          onFocus={() => {
            setStop(index);
            onActive(index);
          }}
        />
      ))}
    </div>
  );
}
