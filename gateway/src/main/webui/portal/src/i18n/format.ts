import { useMemo } from 'react';
import { useIntl } from 'react-intl';

const DAY = 86_400_000;

/** An ISO date as UTC midnight, the number that charts and formats here work with. */
export const dayStart = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const addDays = (day: string, n: number): string => isoDay(dayStart(day) + n * DAY);
export const daysBetween = (from: string, to: string): number => Math.round((dayStart(to) - dayStart(from)) / DAY);

/** The date on this device's calendar. */
export function today(now = new Date()): string {
  return isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** Completed years on the day `on`. */
export function ageOn(birthDate: string, on: string): number {
  return Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0);
}

/** Dates, times and numbers in the chosen language. Days are local days and never shift with the zone. */
export function useFormat() {
  const intl = useIntl();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(intl.locale === 'en' ? 'en-GB' : intl.locale, {
      day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC',
    });
    const shortDay = new Intl.DateTimeFormat(intl.locale === 'en' ? 'en-GB' : intl.locale, {
      day: 'numeric', month: 'short', timeZone: 'UTC',
    });
    const time = new Intl.DateTimeFormat(intl.locale === 'en' ? 'en-GB' : intl.locale, {
      hour: '2-digit', minute: '2-digit',
    });
    const number = new Intl.NumberFormat(intl.locale, { maximumFractionDigits: 1 });
    const precise = new Intl.NumberFormat(intl.locale, { maximumFractionDigits: 4 });
    const fixed = new Intl.NumberFormat(intl.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(intl.locale, {
      minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative',
    });
    const list = new Intl.ListFormat(intl.locale, { type: 'unit', style: 'short' });
    return {
      day: (iso: string) => day.format(dayStart(iso)),
      shortDay: (iso: string) => shortDay.format(dayStart(iso)),
      time: (ms: number) => time.format(ms),
      /** At most one decimal. */
      number: (n: number) => number.format(n),
      /** All decimals that it has, at most four. */
      precise: (n: number) => precise.format(n),
      /** Always one decimal. */
      fixed: (n: number) => fixed.format(n),
      /** Always one decimal, with a real minus sign and no "−0.0". */
      points: (n: number) => signed.format(n).replace('-', '−'),
      list: (items: string[]) => list.format(items),
    };
  }, [intl.locale]);
}
export type Format = ReturnType<typeof useFormat>;
