export const CHECK_INS = '/api/practice/v1/me/check-ins';

/** What the phone keeps of the weeks: the person's own words. */
export const KEPT = 'check-ins';

const DAY = 86_400_000;

/** The ISO 8601 week of a local day, such as `2026-W48`. */
export function weekOf(date: Date): string {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  // The week belongs to the year of its Thursday.
  const thursday = day + (4 - (new Date(day).getUTCDay() || 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of an ISO week, at noon UTC. */
export function mondayOf(week: string): Date {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  const fourth = Date.UTC(year, 0, 4, 12);
  return new Date(fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY + (number - 1) * 7 * DAY);
}

/** The Sunday of an ISO week, at noon UTC. */
export const sundayOf = (week: string): Date => new Date(mondayOf(week).getTime() + 6 * DAY);

const daysBefore = (date: Date, days: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() - days);

/** The week that has passed, or passes today: on a Monday the one before. */
export const passed = (now: Date): string => weekOf(daysBefore(now, 1));

export const weekBefore = (now: Date): string => weekOf(daysBefore(now, 7));
