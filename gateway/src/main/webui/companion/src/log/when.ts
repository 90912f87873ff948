/** How far back an entry can be dated. */
export const MOST_DAYS_BACK = 14;

const pad = (value: number) => String(value).padStart(2, '0');

/** A moment as the phone's own date and time fields have it. */
export const toFields = (at: Date) => ({
  date: `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`,
  time: `${pad(at.getHours())}:${pad(at.getMinutes())}`,
});

/** The moment of the phone's date and time fields, between now and the furthest day back; `null` when a field is empty. */
export function fromFields(date: string, time: string, now: Date): Date | null {
  const at = new Date(`${date}T${time || '12:00'}`);
  if (Number.isNaN(at.getTime())) return null;
  const earliest = new Date(now.getFullYear(), now.getMonth(), now.getDate() - MOST_DAYS_BACK);
  return new Date(Math.min(now.getTime(), Math.max(earliest.getTime(), at.getTime())));
}

export const earliestDate = (now: Date) =>
  toFields(new Date(now.getFullYear(), now.getMonth(), now.getDate() - MOST_DAYS_BACK)).date;

/** Where the chip's choices put an entry: three hours ago, or yesterday evening. */
export function placed(choice: 'earlier' | 'yesterday', now: Date): Date {
  if (choice === 'yesterday') return new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, 20);
  const earlier = new Date(now.getTime() - 3 * 3_600_000);
  // Earlier today, also shortly after midnight.
  return earlier.getDate() === now.getDate() ? earlier : new Date(now.getFullYear(), now.getMonth(), now.getDate());
}

export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What every entry says of its time: whole seconds are enough, and the server keeps them exactly. */
export const happened = (at: Date) => ({ at: `${at.toISOString().slice(0, 19)}Z`, zone: zone() });
