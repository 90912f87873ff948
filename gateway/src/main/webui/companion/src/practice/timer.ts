import { useCallback, useEffect, useState } from 'react';

/** Whole seconds left of `total` seconds that began at `startedAt`; by the clock, so that a sleeping screen stays right. */
export const remaining = (startedAt: number, total: number, now: number): number =>
  Math.min(total, Math.max(0, Math.ceil((startedAt + total * 1000 - now) / 1000)));

/** The seconds that are spoken: every fifth. */
export const spoken = (left: number): number => Math.ceil(left / 5) * 5;

export interface Breath {
  phase: 'in' | 'out';
  /** Number of the breath, from 0. */
  breath: number;
  /** Share of the phase that is over, 0 to 1. */
  share: number;
}

/** Where in the breath a moment is; seconds in and out, no hold. */
export function breathAt(elapsedMs: number, secondsIn: number, secondsOut: number): Breath {
  const period = (secondsIn + secondsOut) * 1000;
  const at = elapsedMs % period;
  const breath = Math.floor(elapsedMs / period);
  const inhale = secondsIn * 1000;
  return at < inhale
    ? { phase: 'in', breath, share: at / inhale }
    : { phase: 'out', breath, share: (at - inhale) / (secondsOut * 1000) };
}

/** Minutes as a session keeps them: four places, never zero. */
export const toMinutes = (elapsedMs: number): number => Math.max(1, Math.round((Math.max(1000, elapsedMs) / 60_000) * 10_000)) / 10_000;

export interface Timer {
  running: boolean;
  /** Milliseconds since the start. */
  elapsed: number;
  startedAt: number | null;
  start: () => void;
  stop: () => void;
}

const TICK = 200;

/** A clock that runs until it is stopped; the screen stays awake meanwhile, where the phone allows it. */
export function useTimer(): Timer {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const running = startedAt !== null;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [running]);
  useWakeLock(running);
  const start = useCallback(() => {
    setNow(Date.now());
    setStartedAt(Date.now());
  }, []);
  const stop = useCallback(() => setStartedAt(null), []);
  return { running, elapsed: running ? Math.max(0, now - startedAt) : 0, startedAt, start, stop };
}

function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    let ended = false;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock
        .request('screen')
        .then((held) => {
          if (ended) void held.release();
          else lock = held;
        })
        .catch(() => undefined);
    };
    ask();
    // The phone takes the lock back whenever the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [wanted]);
}
