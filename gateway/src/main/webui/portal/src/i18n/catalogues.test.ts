import { IntlMessageFormat } from 'intl-messageformat';
import { ageOn, today } from './format';
import en from './en.json';
import es from './es.json';

const catalogues = { en, es } as Record<string, Record<string, string>>;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values that a message needs. */
function values(message: string, locale: string): string[] {
  const names = (elements: Element[]): string[] =>
    elements.flatMap((element) => [
      ...('value' in element && element.type !== 0 ? [element.value] : []),
      ...('options' in element ? Object.values(element.options).flatMap((option) => names(option.value)) : []),
    ]);
  return [...new Set(names(new IntlMessageFormat(message, locale).getAst()))].sort();
}

test.each(Object.keys(catalogues))('%s has every text, with the same values in it', (locale) => {
  const needed = (of: string) => Object.fromEntries(Object.entries(catalogues[of]!).map(([key, m]) => [key, values(m, of)]));
  expect(needed(locale)).toEqual(needed('en'));
});

test.each(Object.keys(catalogues))('every text in %s can be formatted', (locale) => {
  for (const message of Object.values(catalogues[locale]!)) {
    expect(() => new IntlMessageFormat(message, locale)).not.toThrow();
  }
});

test('the tone is kept', () => {
  const never = /\b(streak|missed|failed|overdue|should|must|just|only|simply|complian\w*|adheren\w*|normal|abnormal|suffer\w*|victim)\b|!/i;
  expect(Object.entries(en).filter(([, message]) => never.test(message))).toEqual([]);
});

test('age is counted in completed years', () => {
  expect(ageOn('1979-11-23', '2026-11-22')).toBe(46);
  expect(ageOn('1979-11-22', '2026-11-22')).toBe(47);
});

test('today is the date on the calendar of this device', () => {
  expect(today(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
});
