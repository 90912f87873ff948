import type { ConsentCategory } from '@touchstone/api';

/** What a patient shares or keeps, in the order in which it is listed. */
export const CATEGORIES: readonly ConsentCategory[] = [
  'pain',
  'mood',
  'practices',
  'intimacy',
  'menu',
  'check-ins',
  'notes',
];

/** The categories that are not among those shared. */
export function kept(shares: readonly ConsentCategory[]): ConsentCategory[] {
  return CATEGORIES.filter((category) => !shares.includes(category));
}
