/** Milliseconds of a day on the charts' axis. */
export const DAY = 86_400_000;

/** A run of days without a point is a gap from this length on: nothing is drawn across it. */
export const GAP = 8 * DAY;

/** Position of a local calendar day (`YYYY-MM-DD`) on the axis: its noon, so that no zone or clock change moves it. */
export const dayAt = (day: string) => Date.parse(`${day}T12:00:00Z`);

const STEPS = [1, 2, 7, 14, 28, 56, 91, 182, 364].map((days) => days * DAY);

/** At most `most` evenly spaced ticks from the newest day backwards: people look for "today" first. */
export function dayTicks(from: number, to: number, most: number): number[] {
  const step = STEPS.find((length) => (to - from) / length <= Math.max(1, most - 1)) ?? STEPS.at(-1)!;
  const ticks: number[] = [];
  for (let at = to; at >= from; at -= step) ticks.unshift(at);
  return ticks;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A tick's label, such as "7 Sept". */
export function dayLabel(at: number, locale?: string): string {
  const key = locale ?? '';
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(at);
}

/** Splits points in order of time into runs, so that a gap in the diary is drawn as a gap and never as a straight line. */
export function runs<T extends { t: number }>(points: readonly T[], gap = GAP): T[][] {
  const out: T[][] = [];
  for (const point of points) {
    const run = out.at(-1);
    const previous = run?.at(-1);
    if (run && previous && point.t - previous.t <= gap) run.push(point);
    else out.push([point]);
  }
  return out;
}
