import type { TouchPreferences } from '@touchstone/api';
import type { Entry } from '../data/types';
import type { MessageId } from '../i18n/language';
import { dayOf } from '../plan/model';
import { byComfort } from '../touch/model';

export type Version = 'someone' | 'self' | 'hands';
export const VERSIONS: { value: Version; label: MessageId }[] = [
  { value: 'someone', label: 'massage.someone' },
  { value: 'self', label: 'with.self' },
  { value: 'hands', label: 'massage.hands' },
];

export type Pressure = 'feather' | 'light' | 'medium';
/** From the lightest. */
export const PRESSURES: { value: Pressure; label: MessageId }[] = [
  { value: 'feather', label: 'massage.feather' },
  { value: 'light', label: 'massage.light' },
  { value: 'medium', label: 'massage.medium' },
];

export const MINUTES = [5, 6, 7, 8, 9, 10];

export interface Area {
  /** The region of the body. */
  code: string;
  name: MessageId;
  side: 'left' | 'right' | 'middle';
  practice: 'hand_massage' | 'foot_rub' | 'head_massage' | 'massage';
}

const both = (code: string, name: MessageId, practice: Area['practice']): Area[] =>
  (['left', 'right'] as const).map((side) => ({ code: `${code}-${side}`, name, side, practice }));

/** What a gentle massage touches, the places that ask for the least first. */
export const AREAS: Area[] = [
  ...both('hand', 'massage.hand', 'hand_massage'),
  ...both('forearm', 'massage.forearm', 'massage'),
  ...both('foot', 'massage.foot', 'foot_rub'),
  ...both('shoulder', 'massage.shoulder', 'massage'),
  ...both('upper-arm', 'massage.upperArm', 'massage'),
  { code: 'neck', name: 'massage.neck', side: 'middle', practice: 'massage' },
  { code: 'head', name: 'massage.head', side: 'middle', practice: 'head_massage' },
  { code: 'upper-back', name: 'massage.upperBack', side: 'middle', practice: 'massage' },
  ...both('thigh', 'massage.thigh', 'massage'),
];

/** Where own hands do not reach well. */
const OUT_OF_REACH = 'upper-back';

/** One is the other, or a part of it. */
const overlap = (one: string, other: string) => one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);

/** Regions where touch hurts: by the newest entry with places, and by every entry of today. */
export function hurtingTouch(entries: Entry[], now: Date): Set<string> {
  const pains = entries
    .flatMap((entry) => (entry.kind === 'pain-entries' && entry.values.regions?.length ? [entry.values] : []))
    .sort((a, b) => b.at.localeCompare(a.at));
  const counted = pains.filter(({ at }, index) => index === 0 || dayOf(new Date(at)) === dayOf(now));
  return new Set(counted.flatMap(({ regions = [] }) => (regions ?? []).filter(({ touchHurts }) => touchHurts).map(({ region }) => region)));
}

/** A hand that moves is what a massage is. */
const declined = ({ places }: TouchPreferences, code: string) =>
  places.some(({ region, kind, feels }) => overlap(region, code) && kind === 'stroking' && feels === 'not') ||
  (places.some(({ region }) => region === code) && places.filter(({ region }) => region === code).every(({ feels }) => feels === 'not'));

const feelsGood = ({ places }: TouchPreferences, code: string) =>
  places.some(({ region, kind, feels }) => region === code && (kind === 'stroking' || kind === 'pressure') && feels === 'good');

/** The areas of a version: never where touch hurts or is not wanted; what feels good first, then the least painful. */
export function areasOf(version: Version, entries: Entry[], touch: TouchPreferences, now: Date): Area[] {
  const hurts = [...hurtingTouch(entries, now)];
  const open = AREAS.filter(
    ({ code, practice }) =>
      (version !== 'hands' || practice === 'hand_massage') &&
      (version !== 'self' || code !== OUT_OF_REACH) &&
      !hurts.some((region) => overlap(region, code)) &&
      !declined(touch, code),
  );
  const sorted = byComfort(open, entries, touch);
  return [...sorted.filter(({ code }) => feelsGood(touch, code)), ...sorted.filter(({ code }) => !feelsGood(touch, code))];
}

/** The pressures for an area: none but the lighter ones where a firm hand is not wanted. */
export const pressuresOf = ({ places }: TouchPreferences, code: string) =>
  places.some(({ region, kind, feels }) => overlap(region, code) && kind === 'pressure' && feels === 'not')
    ? PRESSURES.filter(({ value }) => value !== 'medium')
    : PRESSURES;

/** One step lighter; the lightest stays. */
export const lighter = (pressure: Pressure): Pressure => (pressure === 'medium' ? 'light' : 'feather');

/** The practice of the catalogue that a massage is logged as. */
export const practiceOf = (version: Version, { practice }: Area): string => (version === 'self' && practice === 'massage' ? 'massage_self' : practice);

/** Where to begin, coming from a practice of the catalogue; null: it has no massage timer. */
export function beginning(code: string): { version: Version | null; area: string | null } | null {
  if (code === 'massage_self') return { version: 'self', area: null };
  if (code === 'hand_massage') return { version: 'hands', area: null };
  if (code === 'head_massage') return { version: null, area: 'head' };
  if (code === 'foot_rub') return { version: null, area: 'foot' };
  return code === 'massage' ? { version: null, area: null } : null;
}

const CHECK_EVERY = 120_000;

/** How many times the check was due after some milliseconds of a massage; none at the very end. */
export const checksDue = (elapsedMs: number, minutes: number): number =>
  Math.min(Math.floor(elapsedMs / CHECK_EVERY), Math.ceil((minutes * 60_000) / CHECK_EVERY) - 1);
