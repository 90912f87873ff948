import type { InsightsChanged } from './types';

/** `live`: heard from the server lately. `stale`: not since `since`. `closed`: the session is over, or the stream was ended. */
export type StreamState =
  | { state: 'connecting'; since: null }
  | { state: 'live'; since: Date }
  | { state: 'stale'; since: Date | null }
  | { state: 'closed'; since: Date | null };

export interface StreamOptions {
  /** Called with each message, also with the current version right after connecting. */
  onMessage: (message: InsightsChanged) => void;
  onState?: (state: StreamState) => void;
  /** Milliseconds between tries after the browser gave up; doubles up to 16 times this. */
  retry?: number;
  /** For tests. */
  open?: (url: string) => EventSource;
}

const RETRY = 2_000;
const LONGEST = 16;

const parse = (data: unknown): InsightsChanged | undefined => {
  try {
    const value: unknown = JSON.parse(String(data));
    return typeof value === 'object' && value !== null && 'diaryVersion' in value && typeof value.diaryVersion === 'number'
      ? { diaryVersion: value.diaryVersion }
      : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Listens to `event: insights` of a server-sent stream and tells how fresh it is.
 *
 * The browser reconnects by itself after a cut; it gives up after an error status, then this tries again with growing pauses.
 * Returns the way to stop.
 */
export function openInsightStream(url: string, options: StreamOptions): () => void {
  const open = options.open ?? ((at) => new EventSource(at));
  const pause = options.retry ?? RETRY;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard: Date | null = null;
  let tries = 0;
  let ended = false;

  const tell = (state: StreamState) => {
    if (!ended || state.state === 'closed') options.onState?.(state);
  };

  const alive = () => {
    heard = new Date();
    tries = 0;
    tell({ state: 'live', since: heard });
  };

  const connect = () => {
    source = open(url);
    source.addEventListener('open', alive);
    source.addEventListener('insights', (event) => {
      alive();
      const message = parse((event as MessageEvent).data);
      if (message) options.onMessage(message);
    });
    source.addEventListener('error', () => {
      tell({ state: 'stale', since: heard });
      if (source?.readyState === EventSource.CLOSED && !ended) {
        clearTimeout(timer);
        timer = setTimeout(connect, pause * Math.min(LONGEST, 2 ** tries));
        tries += 1;
      }
    });
  };

  tell({ state: 'connecting', since: null });
  connect();

  return () => {
    ended = true;
    clearTimeout(timer);
    source?.close();
    tell({ state: 'closed', since: heard });
  };
}
