import { readerLocale } from '@/lib/locale';


/** `0.4 s`, `9 s`, `1 min 3 s`, `2 h 4 min`: how long something took. Milliseconds; less than nothing is nothing. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1_000;
  if (seconds < 9.95) {
    return `${new Intl.NumberFormat(readerLocale(), { maximumFractionDigits: 1 }).format(seconds)} s`;
  }

  const whole = Math.round(seconds);
  if (whole < 3_600) {
    return whole < 60 ? `${whole} s` : twoUnits(whole, 60, 'min', 's');
  }

  return twoUnits(Math.round(whole / 60), 60, 'h', 'min');
}

/** `about 6 min left`, for an estimate that a second more or less would only unsettle. */
export function formatTimeLeft(seconds: number): string {
  if (seconds < 60) {
    return seconds < 10 ? 'a few seconds left' : `about ${Math.ceil(seconds / 10) * 10} s left`;
  }

  const minutes = Math.ceil(seconds / 60);
  return `about ${minutes < 60 ? `${minutes} min` : twoUnits(minutes, 60, 'h', 'min')} left`;
}

function twoUnits(count: number, size: number, great: string, small: string): string {
  const rest = count % size;
  return [`${Math.floor(count / size)} ${great}`, rest > 0 && `${rest} ${small}`].filter(Boolean).join(' ');
}
