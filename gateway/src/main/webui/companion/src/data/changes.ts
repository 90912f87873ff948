const CHANNEL = 'companion';
const here = new EventTarget();
const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);

others?.addEventListener('message', () => here.dispatchEvent(new Event('change')));

/** Tells every tab, and the worker's page, that the store has changed. */
export function changed(): void {
  here.dispatchEvent(new Event('change'));
  others?.postMessage('change');
}

export function onChange(listener: () => void): () => void {
  here.addEventListener('change', listener);
  return () => here.removeEventListener('change', listener);
}
