const MOUTHS = [
  'M8 17c1.2-2.2 2.5-3 4-3s2.8.8 4 3',
  'M8.5 16.5c1-1.2 2.1-1.7 3.5-1.7s2.5.5 3.5 1.7',
  'M8.5 15.5h7',
  'M8.5 14.8c1 1.2 2.1 1.7 3.5 1.7s2.5-.5 3.5-1.7',
  'M8 14c1.2 2.2 2.5 3 4 3s2.8-.8 4-3',
];

/** A drawn face, 0 very low to 4 good. Drawn, because emoji look different on every phone and are missing on some. */
export function Face({ mood }: { mood: number }) {
  return (
    <svg viewBox="0 0 24 24" width="30" height="30" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round">
      <circle cx="12" cy="12" r="9.2" />
      <path d="M9 9.6v.6M15 9.6v.6" />
      <path d={MOUTHS[mood]} />
    </svg>
  );
}
