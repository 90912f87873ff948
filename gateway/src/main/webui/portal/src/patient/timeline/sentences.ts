import type { Format } from '../../i18n/format';
import type { T } from '../../i18n/i18n';
import { countBy, quantile, type Dot, type TimelineData } from './model';

/** With fewer ratings than this, the half in the middle says little: lowest and highest are told instead. */
const QUARTILES_FROM = 8;
const PRACTICES_TOLD = 3;
/** In longer periods a day without its year could be two days. */
const HALF_A_YEAR = 183;

/** Middle, range, number and period of one scale. */
export function ratingSentence(t: T, format: Format, dots: Dot[], data: TimelineData): string {
  const date = data.days > HALF_A_YEAR ? format.day : format.shortDay;
  const period = { days: data.days, from: date(data.from), to: date(data.to) };
  if (dots.length === 0) return t('timeline.sentence.none', period);
  const values = dots.map((d) => d.value);
  const counted = { ...period, count: dots.length, logged: new Set(dots.map((d) => d.day)).size };
  if (dots.length < QUARTILES_FROM) {
    return t('timeline.sentence.few', {
      ...counted,
      low: format.number(Math.min(...values)),
      high: format.number(Math.max(...values)),
    });
  }
  return t('timeline.sentence.rating', {
    ...counted,
    middle: format.number(quantile(values, 0.5)),
    low: format.number(quantile(values, 0.25)),
    high: format.number(quantile(values, 0.75)),
  });
}

export function touchSentence(t: T, data: TimelineData, regionName: (code: string) => string): string {
  const [most] = countBy(data.touch.flatMap((mark) => mark.regions));
  if (!most) return t('timeline.sentence.touchNone', { days: data.days });
  return t('timeline.sentence.touch', {
    count: data.touch.length,
    logged: new Set(data.touch.map((mark) => mark.day)).size,
    days: data.days,
    region: regionName(most[0]),
    times: most[1],
  });
}

export function sessionsSentence(t: T, format: Format, data: TimelineData, practiceName: (code: string) => string): string {
  const marks = data.lanes.flatMap((lane) => lane.marks);
  if (marks.length === 0) return t('timeline.sentence.sessionsNone', { days: data.days });
  const most = countBy(marks.map((mark) => mark.practice)).slice(0, PRACTICES_TOLD);
  return t('timeline.sentence.sessions', {
    count: marks.length,
    logged: new Set(marks.map((mark) => mark.day)).size,
    days: data.days,
    list: format.list(most.map(([practice, times]) => t('timeline.practiceTimes', { practice: practiceName(practice), times }))),
  });
}
