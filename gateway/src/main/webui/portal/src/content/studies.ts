import type { Reference } from '@touchstone/api';

/** A study in one line: who, when and what. */
export const studyLine = (study: Reference): string => `${study.authors} (${study.year}). ${study.title}`;

/** A study by its first author and year, for headings. */
export function studyName(study: Reference): string {
  const first = study.authors.split(/[,;&]/)[0]?.trim() ?? study.authors;
  return `${first} ${study.year}`;
}

export const doiUrl = (doi: string): string => `https://doi.org/${doi}`;
