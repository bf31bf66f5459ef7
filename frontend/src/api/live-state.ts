import { useSyncExternalStore } from 'react';

/** How the connection for news stands. */
export interface LiveState {
  /**
   * `connecting` at first; `live`: events come; `reconnecting`: the stream is lost and the server is asked every 15 seconds instead;
   * `silent`: nothing is received at all.
   */
  status: 'connecting' | 'live' | 'reconnecting' | 'silent';
  /** When the server was last heard, heartbeats and polls counted; epoch milliseconds. */
  heardAt: number | null;
  /** When something last changed. */
  changedAt: number | null;
}

export const unconnected: LiveState = { status: 'connecting', heardAt: null, changedAt: null };

let state = unconnected;
const listeners = new Set<() => void>();

export function setLiveState(change: Partial<LiveState>): void {
  state = { ...state, ...change };
  listeners.forEach((listener) => listener());
}

export function liveState(): LiveState {
  return state;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(subscribe, liveState);
}
