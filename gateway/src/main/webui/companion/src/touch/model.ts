import type { BodyRegions, Feels, TouchKind, TouchPreferences } from '@touchstone/api';
import type { Entry } from '../data/types';
import type { MessageId } from '../i18n/language';

type Region = BodyRegions['regions'][number];

/** Touch that hurts weighs more than any pain, which goes to 10. */
const HURTS = 20;

/** How much each place hurts by the newest entry with places: 0 to 10, more where touch hurts. */
function hurting(entries: Entry[]): Map<string, number> {
  const newest = entries
    .flatMap((entry) => (entry.kind === 'pain-entries' && entry.values.regions?.length ? [entry.values] : []))
    .sort((a, b) => b.at.localeCompare(a.at))[0];
  return new Map(newest?.regions?.map(({ region, intensity, touchHurts }) => [region, (intensity ?? newest.intensity) + (touchHurts ? HURTS : 0)]));
}

/** The places as they are offered: the least painful first, those without any good touch last, else from head to foot. */
export function byComfort<R extends Pick<Region, 'code'>>(regions: R[], entries: Entry[], { places }: TouchPreferences): R[] {
  const pain = hurting(entries);
  const closed = (code: string) => {
    const here = places.filter(({ region }) => region === code);
    return here.length > 0 && here.every(({ feels }) => feels === 'not');
  };
  const weight = ({ code }: R) => (pain.get(code) ?? 0) + (closed(code) ? HURTS : 0);
  return [...regions].sort((a, b) => weight(a) - weight(b));
}

/** Whose left and right it is. */
export const sideOf = (side: Region['side']): MessageId | null => (side === 'left' ? 'feel.left' : side === 'right' ? 'feel.right' : null);

/** All that was said, with one more answer; `null` leaves it open. */
export function withFeels({ places }: TouchPreferences, region: string, kind: TouchKind, feels: Feels | null): TouchPreferences {
  const others = places.filter((place) => place.region !== region || place.kind !== kind);
  return { places: feels ? [...others, { region, kind, feels }] : others };
}
