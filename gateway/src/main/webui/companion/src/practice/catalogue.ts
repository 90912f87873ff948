import type { Company, PracticeCatalogue, PracticeInFull } from '@touchstone/api';
import { useMemo } from 'react';
import { useServer } from '../app/hooks';
import { useLocale, type MessageId } from '../i18n/language';

export type { PracticeInFull };

/** For whoever takes part, also before the catalogue is there. */
const STOP_WORDS = [
  { en: 'Pause', es: 'Pausa' },
  { en: 'Stop', es: 'Basta' },
];

/** What the buttons of a massage say too. */
const MASSAGE_WORDS = [{ en: 'Lighter', es: 'Más suave' }, { en: 'Somewhere else', es: 'En otro sitio' }, ...STOP_WORDS];

/** The practices with a timer of their own: known before the phone has ever reached the clinic. */
const BUNDLED: PracticeInFull[] = [
  {
    code: 'hug',
    name: { en: '20-second hug', es: 'Abrazo de 20 segundos' },
    kind: 'physical',
    daypart: 'morning',
    touchLevel: 3,
    minutes: 1,
    energy: 1,
    with: ['partner', 'family', 'friend', 'pet', 'self'],
    summary: {
      en: 'Hold someone, a pet, a pillow, or yourself for 20 seconds.',
      es: 'Abraza a alguien, a una mascota, una almohada o a ti durante 20 segundos.',
    },
    stopWords: STOP_WORDS,
  },
  {
    code: 'breathing',
    name: { en: 'Breathe together', es: 'Respirar en compañía' },
    kind: 'presence',
    daypart: 'day',
    touchLevel: 0,
    minutes: 2,
    energy: 1,
    with: ['partner', 'family', 'friend', 'pet', 'self'],
    summary: {
      en: 'Two minutes of slow breathing, alone or side by side.',
      es: 'Dos minutos de respiración lenta, a solas o al lado de alguien.',
    },
    stopWords: STOP_WORDS,
  },
  {
    code: 'massage',
    name: { en: 'Gentle massage', es: 'Masaje suave' },
    kind: 'physical',
    daypart: 'evening',
    touchLevel: 3,
    minutes: 8,
    energy: 2,
    with: ['partner', 'family', 'friend', 'self'],
    summary: {
      en: 'Five to ten minutes, light and slow, away from places that hurt.',
      es: 'De cinco a diez minutos, ligero y despacio, lejos de lo que duele.',
    },
    stopWords: MASSAGE_WORDS,
  },
];

export const COMPANY: { value: Company; label: MessageId }[] = [
  { value: 'self', label: 'with.self' },
  { value: 'partner', label: 'with.partner' },
  { value: 'family', label: 'with.family' },
  { value: 'friend', label: 'with.friend' },
  { value: 'pet', label: 'with.pet' },
  { value: 'clinician', label: 'with.clinician' },
];

/** The name of a practice by its code, in the person's language. */
export type PracticeNames = (code: string) => string;

/** The catalogue: the clinic's where the phone has it, else what comes with the app. */
export function usePractices(): { practices: PracticeInFull[]; name: PracticeNames; catalogue: PracticeCatalogue | null } {
  const { language } = useLocale();
  const { data } = useServer<PracticeCatalogue>('practices', '/api/practice/v1/practices');
  return useMemo(() => {
    const known = data?.practices ?? [];
    const retired = data?.retired ?? [];
    const practices = [...BUNDLED.filter(({ code }) => ![...known, ...retired].some((practice) => practice.code === code)), ...known];
    const name = (code: string) => [...practices, ...retired].find((practice) => practice.code === code)?.name[language] ?? readable(code);
    return { practices, name, catalogue: data };
  }, [data, language]);
}

/** A person's own practice has no other name than the one it was given. */
const readable = (code: string) => {
  const words = code.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
