import { useEffect, useState } from 'react';

/** The width that a picture has, in CSS pixels, so that its text keeps its size on any screen; also of one that comes later. */
export function useWidth<E extends HTMLElement>(initial: number) {
  const [element, setElement] = useState<E | null>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? 0);
      if (next > 0) setWidth(next);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width] as const;
}
