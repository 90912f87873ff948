import type { Insight } from '@touchstone/api';
import { hasEstimate } from './model';

/** Degrees of freedom where the answer names none: Student's t is close to normal there. */
const MANY = 200;
/** Points of a 0 to 10 scale from which a change is spoken of. */
const CHANGE = 0.5;

/**
 * Quantile of Student's t: the normal quantile `z` with the first three terms of the Cornish-Fisher series (Abramowitz and
 * Stegun 1964, 26.7.5); within 0.005 for 5 degrees of freedom and more.
 */
export function tQuantile(z: number, dof: number): number {
  return (
    z +
    (z ** 3 + z) / (4 * dof) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * dof ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * dof ** 3)
  );
}

const Z80 = 1.281552;
const Z95 = 1.959964;

/** Distribution of Student's t by a normal one (Abramowitz and Stegun 1964, 26.7.8 and 26.2.17); within 0.003 from 8 degrees of freedom. */
export function tBelow(t: number, dof: number): number {
  const z = (t * (1 - 1 / (4 * dof))) / Math.sqrt(1 + t ** 2 / (2 * dof));
  const k = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI)) *
    k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
}

/** The 80 % range, from the 95 % range that the service works out: the same shape, narrower. */
export function range80(insight: Insight): [low: number, high: number] | undefined {
  if (!hasEstimate(insight)) return undefined;
  const dof = insight.dof ?? MANY;
  const share = tQuantile(Z80, dof) / tQuantile(Z95, dof);
  const { estimate, low95, high95 } = insight;
  return [estimate - (estimate - low95) * share, estimate + (high95 - estimate) * share];
}

/** Chances, 0 to 1, that the difference is at least half a point down or up, from estimate and 95 % range. */
export function chanceOfHalfAPoint(insight: Insight): { lower: number; higher: number } | undefined {
  if (!hasEstimate(insight)) return undefined;
  const dof = insight.dof ?? MANY;
  const scale = (insight.high95 - insight.low95) / 2 / tQuantile(Z95, dof);
  if (!(scale > 0)) return undefined;
  return {
    lower: tBelow((-CHANGE - insight.estimate) / scale, dof),
    higher: tBelow((insight.estimate - CHANGE) / scale, dof),
  };
}
