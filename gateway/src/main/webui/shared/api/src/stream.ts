import type { InsightsChanged } from './types';

/**
 * How fresh what the page shows is. `live` since the stream was opened; `stale` since it was lost, or `null` if it never was
 * there; the page says "not live since 10:42".
 */
export interface StreamState {
  state: 'connecting' | 'live' | 'stale';
  since: Date | null;
}

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
/** `EventSource.CLOSED`, which does not exist where there is no `EventSource`. */
const CLOSED = 2;

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
  let current: StreamState = { state: 'connecting', since: null };
  let tries = 0;
  let ended = false;

  const tell = (state: StreamState) => {
    current = state;
    if (!ended) options.onState?.(state);
  };

  const alive = () => {
    tries = 0;
    if (current.state !== 'live') tell({ state: 'live', since: new Date() });
  };

  const lost = () => {
    if (current.state !== 'stale') tell({ state: 'stale', since: current.state === 'live' ? new Date() : null });
  };

  const connect = () => {
    source?.close();
    source = open(url);
    source.addEventListener('open', alive);
    source.addEventListener('insights', (event) => {
      alive();
      const message = parse((event as MessageEvent).data);
      if (message) options.onMessage(message);
    });
    source.addEventListener('error', () => {
      lost();
      if (source?.readyState !== CLOSED || ended) return;
      clearTimeout(timer);
      timer = setTimeout(connect, pause * Math.min(LONGEST, 2 ** tries));
      tries += 1;
    });
  };

  // A phone that loses its network keeps a dead connection open for minutes; the browser's own word is quicker.
  const online = () => {
    clearTimeout(timer);
    tries = 0;
    connect();
  };
  globalThis.addEventListener?.('offline', lost);
  globalThis.addEventListener?.('online', online);

  tell({ state: 'connecting', since: null });
  connect();

  return () => {
    ended = true;
    clearTimeout(timer);
    globalThis.removeEventListener?.('offline', lost);
    globalThis.removeEventListener?.('online', online);
    source?.close();
  };
}
