import { notifyManager } from '@tanstack/react-query';

/** A frame: nobody sees less than that. */
const FRAME_MS = 16;

/** Draws answers that come within a frame of each other at once instead of one after the other. */
export function drawTogether(): void {
  let waiting: (() => void)[] = [];
  notifyManager.setScheduler((tell) => {
    if (waiting.length === 0) {
      setTimeout(() => {
        const told = waiting;
        waiting = [];
        told.forEach((each) => each());
      }, FRAME_MS);
    }

    waiting.push(tell);
  });
}
