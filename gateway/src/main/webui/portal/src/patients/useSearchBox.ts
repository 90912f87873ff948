import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 250;

/** A text box whose value reaches the address (`onSearch`) after a short pause in typing, or at once with `commit`. */
export function useSearchBox(q: string, onSearch: (q: string) => void) {
  const [text, setText] = useState(q);
  const [known, setKnown] = useState({ q, sent: q });
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });

  if (known.q !== q) {
    // The address changed. If not by this box (going back, a link), the box follows.
    setKnown({ q, sent: q });
    if (q !== known.sent) setText(q);
  }

  const search = (next: string) => {
    setKnown((k) => ({ ...k, sent: next }));
    latest.current(next);
  };

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === q) return;
    const timer = setTimeout(() => search(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, q]);

  return {
    text,
    type: setText,
    commit: () => search(text.trim()),
    clear: () => {
      setText('');
      search('');
    },
  };
}
