import { useSyncExternalStore } from 'react';

export type Language = 'auto' | 'en' | 'es';
export type Theme = 'auto' | 'light' | 'dark';

/** What the person chose for this phone. Nothing here says anything about their health. */
export interface Settings {
  language: Language;
  theme: Theme;
  /** Neutral words on the screen, in the title and in the browser's history. */
  discreet: boolean;
  /** Less movement than the phone asks for. */
  still: boolean;
  vibration: boolean;
  /** Whose numbers help now shows: ISO 3166-1 alpha-2; null: as the phone's language has it. */
  country: string | null;
}

const KEY = 'companion.settings';
const DEFAULTS: Settings = { language: 'auto', theme: 'auto', discreet: false, still: false, vibration: true, country: null };
const listeners = new Set<() => void>();

const load = (): Settings => {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
  } catch {
    return DEFAULTS;
  }
};

let current = load();

/** Puts theme and movement on the page. */
export function applySettings(): void {
  const root = document.documentElement;
  if (current.theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = current.theme;
  root.toggleAttribute('data-still', current.still);
}

export const settings = (): Settings => current;

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Kept for this visit.
  }
  applySettings();
  listeners.forEach((listener) => listener());
}

export const useSettings = (): Settings =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, settings);

const media = (query: string) => (typeof matchMedia === 'undefined' ? undefined : matchMedia(query));
const REDUCED = '(prefers-reduced-motion: reduce)';

/** The person wants no movement: asked for here or on the phone. */
export function useStill(): boolean {
  const { still } = useSettings();
  const reduced = useSyncExternalStore(
    (listener) => {
      const list = media(REDUCED);
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    () => media(REDUCED)?.matches ?? false,
  );
  return still || reduced;
}

/** Vibrates if the phone can and the person wants it. */
export function vibrate(pattern: number | number[]): void {
  if (current.vibration) navigator.vibrate?.(pattern);
}
