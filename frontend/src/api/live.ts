import type { QueryClient } from '@tanstack/react-query';
import { answerOf, client } from '@/api/client';
import { readEvents, type StreamEvent } from '@/api/event-stream';
import { liveState, setLiveState, unconnected } from '@/api/live-state';
import { createAnnouncer, salesTopics, syncProgressKey, topics } from '@/api/live-topics';
import type { LiveEvent } from '@/api/schema';
import { sessionFetch } from '@/api/session-fetch';

/** The server's heart beats every 15 s; after two that did not come the line is dead, whatever the socket says. */
const SILENCE_MS = 35_000;
const POLL_MS = 15_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Waits longer after each failure, and never as long as the neighbour's browser (AWS Architecture Blog: full jitter). */
export function backOff(failures: number, random = Math.random()): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures, 10)) * (0.5 + random / 2);
}

/**
 * Keeps a shop's figures current: listens to `/api/live`, asks every 15 seconds while it cannot, and comes back by itself after a lost
 * network or a closed lid, naming the last event it saw. Returns how to stop.
 */
export function startLive(queryClient: QueryClient, tenantKey: number): () => void {
  const announcer = createAnnouncer(queryClient, tenantKey);
  let stopped = false;
  let failures = 0;
  let lastEventId: string | null = null;
  let line = new AbortController();
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function heard(): void {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => line.abort(), SILENCE_MS);
    setLiveState({ heardAt: Date.now() });
  }

  function take(event: StreamEvent): void {
    heard();
    failures = 0;
    const { sync, revision } = JSON.parse(event.data) as LiveEvent;
    if (lastEventId === null) {
      announcer.firstHeard(revision);
    }

    lastEventId = event.id ?? lastEventId;
    if (event.type === 'stats') {
      announcer.announce(salesTopics);
    } else if (event.type === 'sync') {
      queryClient.setQueryData(syncProgressKey(tenantKey), sync);
      announcer.announce(['sync']);
    }

    setLiveState({ status: 'live', ...(event.type !== 'heartbeat' && { changedAt: Date.now() }) });
  }

  async function listen(signal: AbortSignal): Promise<void> {
    const headers: HeadersInit = { Accept: 'text/event-stream', ...(lastEventId && { 'Last-Event-ID': lastEventId }) };
    const response = await sessionFetch(new Request(new URL('/api/live', location.origin), { headers, signal }), null);
    if (!response.ok || !response.body) {
      throw new Error(`No stream: ${response.status}`);
    }

    for await (const event of readEvents(response.body)) {
      take(event);
    }
  }

  async function connect(): Promise<void> {
    clearTimeout(retry);
    line.abort();
    const own = (line = new AbortController());
    heardNothingYet();
    await listen(own.signal).catch(() => undefined);
    if (!stopped && own === line) {
      lost();
    }
  }

  function heardNothingYet(): void {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => line.abort(), SILENCE_MS);
  }

  function lost(): void {
    clearTimeout(watchdog);
    setLiveState({ status: navigator.onLine ? 'reconnecting' : 'silent' });
    retry = setTimeout(() => void connect(), backOff(failures));
    failures += 1;
  }

  async function poll(): Promise<void> {
    if (liveState().status === 'live' || liveState().status === 'connecting') {
      return;
    }

    try {
      queryClient.setQueryData(syncProgressKey(tenantKey), await answerOf(client.GET('/api/sync', { signal: AbortSignal.timeout(POLL_MS) })));
      announcer.announce(topics);
      setLiveState({ status: 'reconnecting', heardAt: Date.now() });
    } catch {
      setLiveState({ status: 'silent' });
    }
  }

  /** The lid was opened, the network came back: whatever the timers say, the time to look is now. */
  function wake(): void {
    const quiet = Date.now() - (liveState().heardAt ?? 0);
    if (document.visibilityState === 'visible' && (liveState().status !== 'live' || quiet > POLL_MS + 5_000)) {
      failures = 0;
      void connect();
    }
  }

  function goneOffline(): void {
    setLiveState({ status: 'silent' });
  }

  const polling = setInterval(() => void poll(), POLL_MS);
  const whileListening = new AbortController();
  document.addEventListener('visibilitychange', wake, { signal: whileListening.signal });
  window.addEventListener('online', wake, { signal: whileListening.signal });
  window.addEventListener('pageshow', wake, { signal: whileListening.signal });
  window.addEventListener('offline', goneOffline, { signal: whileListening.signal });
  void connect();

  return () => {
    stopped = true;
    whileListening.abort();
    clearInterval(polling);
    clearTimeout(watchdog);
    clearTimeout(retry);
    line.abort();
    announcer.stop();
    setLiveState(unconnected);
  };
}
