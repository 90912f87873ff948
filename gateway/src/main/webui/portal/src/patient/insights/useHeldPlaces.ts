import type { Insight } from '@touchstone/api';
import { useCallback, useState } from 'react';
import { compareInsights, placeOf, type Place } from './model';

type Places = ReadonlyMap<string, Place>;

export interface Held {
  /** The insights of each place, in a steady order, with their newest values. */
  at: Record<Place, Insight[]>;
  /** Insights that belong elsewhere by now, or are new. */
  pending: number;
  /** Puts every insight where it belongs. */
  sort: () => void;
}

/**
 * Keeps each insight where the reader found it, so that nothing moves under the pointer while values change live. Insights
 * that are gone, because their data is no longer shared or deleted, leave at once.
 */
export function useHeldPlaces(insights: Insight[]): Held {
  const [places, setPlaces] = useState<Places>(() => natural(insights));
  // With nothing on the page yet there is nothing that could move.
  if (insights.length > 0 && !insights.some((i) => places.has(i.id))) setPlaces(natural(insights));
  const at: Record<Place, Insight[]> = { front: [], unclear: [], few: [], other: [] };
  let pending = 0;
  for (const insight of insights.toSorted(compareInsights)) {
    const place = places.get(insight.id);
    if (place !== placeOf(insight)) pending += 1;
    if (place) at[place].push(insight);
  }
  const sort = useCallback(() => setPlaces(natural(insights)), [insights]);
  return { at, pending, sort };
}

function natural(insights: Insight[]): Places {
  return new Map(insights.map((insight) => [insight.id, placeOf(insight)]));
}
