import type { Lesson, Lessons } from '@touchstone/api';
import { useServer } from '../app/hooks';

export const useLessons = () => useServer<Lessons>('lessons', '/api/practice/v1/lessons');

export const GROUPS = ['body', 'mood', 'close', 'other'] as const;
type Group = (typeof GROUPS)[number];

/** What a lesson is about; one that is not named here is read all the same. */
const ABOUT: Record<string, Group> = {
  'biology-of-touch': 'body',
  'the-cycle': 'body',
  inflammation: 'body',
  'touch-that-hurts': 'body',
  'barriers-of-mood': 'mood',
  'patterns-of-women-and-men': 'mood',
  'distress-and-severity': 'mood',
  'not-linear': 'mood',
  'you-are-not-alone-with-this': 'close',
  'reframing-intimacy': 'close',
  communication: 'close',
  loneliness: 'close',
  'small-things-count': 'close',
  'pleasure-without-pressure': 'close',
};

/** Lessons by what they are about, in their own order; groups without any are left out. */
export function grouped(lessons: Lesson[]): { group: Group; lessons: Lesson[] }[] {
  return GROUPS.map((group) => ({ group, lessons: lessons.filter(({ code }) => (ABOUT[code] ?? 'other') === group) })).filter(
    (part) => part.lessons.length > 0,
  );
}
