import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useText } from '../i18n/language';
import styles from './ui.module.css';

const SHOWN = 10_000;

interface Toast {
  text: string;
  undo?: () => void;
}

interface Shown {
  toast: Toast | null;
  show: (toast: Toast | null) => void;
}

const Context = createContext<Shown>({ toast: null, show: () => undefined });

/** Says quietly that something is done, with ten seconds to take it back. */
export const useToast = (): ((toast: Toast) => void) => useContext(Context).show;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, show] = useState<Toast | null>(null);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => show(null), SHOWN);
    return () => clearTimeout(timer);
  }, [toast]);
  const shown = useMemo(() => ({ toast, show }), [toast]);
  return <Context value={shown}>{children}</Context>;
}

/** Where the toasts appear: a live region that is always there, so that screen readers hear what comes into it. */
export function Toasts() {
  const { toast, show } = useContext(Context);
  const t = useText();
  return (
    <div className={styles.toasts} role="status">
      {toast && (
        <div className={styles.toast}>
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              onClick={() => {
                show(null);
                toast.undo?.();
              }}
            >
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
