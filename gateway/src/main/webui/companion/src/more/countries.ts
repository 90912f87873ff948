import type { HelpLine, HelpNow, Text } from '@touchstone/api';
import file from './help-now.v1.json';

interface HelpFile {
  atOnce: Text;
  stayWith: Text;
  notSafe: Text;
  elsewhere: { numbers: HelpLine[]; note: Text };
  countries: { country: string; numbers: HelpLine[] }[];
}

const LIST = file as HelpFile;

/** Stands for every country without a list. */
export const ELSEWHERE = 'ZZ';

export const COUNTRIES = LIST.countries.map(({ country }) => country);

/** The country of the phone's languages, the first that names one: `es-MX` does, `es` does not. */
export function phoneCountry(tags: readonly string[] = navigator.languages): string {
  for (const tag of tags) {
    try {
      const { region } = new Intl.Locale(tag);
      if (region && /^[A-Z]{2}$/.test(region)) return region;
    } catch {
      // No language tag.
    }
  }
  return ELSEWHERE;
}

/** The link that calls a number. */
export const dial = (number: string) => `tel:${number.replaceAll(/[^+\d]/g, '')}`;

/** What the app brings along, for when there is no network. */
export function bundledHelp(country: string): HelpNow {
  const known = LIST.countries.find((one) => one.country === country);
  const { atOnce, stayWith, notSafe, elsewhere } = LIST;
  return { country, numbers: known?.numbers ?? elsewhere.numbers, note: known ? null : elsewhere.note, atOnce, stayWith, notSafe };
}
