import type { FlushResult } from './sync';

const MINUTE = 60_000;
export const SYNC_TAG = 'outbox';

interface Background {
  sync?: { register(tag: string): Promise<void> };
}

/** Asks the browser to wake the worker when the network is back. Chromium alone can; the page does not rely on it. */
async function askForBackground(): Promise<void> {
  try {
    const registration = (await navigator.serviceWorker?.getRegistration()) as unknown as Background | undefined;
    await registration?.sync?.register(SYNC_TAG);
  } catch {
    // Not allowed here.
  }
}

export interface Triggers {
  /** Tries now; what is under way already is not started twice. */
  now: () => void;
  stop: () => void;
}

/** Tries to send at the start, after each save, when the network or the person comes back, and every minute. */
export function startSending(flush: () => Promise<FlushResult>, onResult: (result: FlushResult) => void): Triggers {
  let running = false;
  let again = false;
  const now = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        const result = await flush().catch((): FlushResult => 'later');
        if (result !== 'sent') void askForBackground();
        onResult(result);
      } while (again);
    } finally {
      running = false;
    }
  };
  const start = () => void now();
  const visible = () => {
    if (document.visibilityState === 'visible') start();
  };
  addEventListener('online', start);
  document.addEventListener('visibilitychange', visible);
  const timer = setInterval(start, MINUTE);
  start();
  return {
    now: start,
    stop: () => {
      removeEventListener('online', start);
      document.removeEventListener('visibilitychange', visible);
      clearInterval(timer);
    },
  };
}

