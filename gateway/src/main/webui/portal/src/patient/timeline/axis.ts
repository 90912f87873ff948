import { dayTicks } from '@touchstone/charts';
import { dayStart } from '../../i18n/format';
import type { TimelineData } from './model';

/** From this width on, what up and down mean fits beside the values. */
export const WIDE = 560;
/** Left of every chart: values and lane names. The same everywhere, so that a day is above the same day. */
const gutter = (width: number) => (width >= WIDE ? 148 : 84);
const RIGHT = 10;
const PIXELS_PER_TICK = 72;

export interface Axis {
  width: number;
  left: number;
  right: number;
  /** Days since the first day to pixels; a day is as wide as `x(1) - x(0)`. */
  x: (at: number) => number;
  /** The day under a pixel, counted from the first. */
  dayUnder: (pixel: number) => number;
  ticks: { at: number; iso: string }[];
}

export function axisFor(data: TimelineData, width: number): Axis {
  const left = gutter(width);
  const right = width - RIGHT;
  const scale = (right - left) / data.days;
  const first = dayStart(data.from);
  const day = 86_400_000;
  return {
    width,
    left,
    right,
    x: (at) => left + at * scale,
    dayUnder: (pixel) => Math.max(0, Math.min(data.days - 1, Math.floor((pixel - left) / scale))),
    ticks: dayTicks(first, first + (data.days - 1) * day, Math.floor((right - left) / PIXELS_PER_TICK)).map((ms) => ({
      at: Math.round((ms - first) / day) + 0.5,
      iso: new Date(ms).toISOString().slice(0, 10),
    })),
  };
}
