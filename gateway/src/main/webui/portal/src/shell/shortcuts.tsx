import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

const STORED = 'touchstone.portal.shortcuts';

const ShortcutsContext = createContext<{ on: boolean; setOn: (on: boolean) => void }>({
  on: true,
  setOn: () => undefined,
});

/** Whether single-key shortcuts are on; people who use speech input can switch them off (WCAG 2.1.4). */
export const useShortcutSetting = () => use(ShortcutsContext);

export function Shortcuts({ children }: { children: ReactNode }) {
  const [on, setOn] = useState(() => localStorage.getItem(STORED) !== 'off');
  const value = useMemo(
    () => ({
      on,
      setOn: (next: boolean) => {
        localStorage.setItem(STORED, next ? 'on' : 'off');
        setOn(next);
      },
    }),
    [on],
  );
  return <ShortcutsContext value={value}>{children}</ShortcutsContext>;
}

/** Runs `actions[key]` for keys pressed outside of text fields, dialogs and menus, without modifiers. */
export function useShortcuts(actions: Record<string, () => void>): void {
  const { on } = useShortcutSetting();
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select, [contenteditable], dialog, [popover]')) return;
      const action = current.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}
