import type { ConsentCategory } from '@touchstone/api';

/** An answered questionnaire as the clinic sees it. */
export interface InstrumentResponse {
  id: string;
  /** The patient's local day. */
  day: string;
  instrument: string;
  version: number;
  /** Every item; null: no answer. */
  answers: Record<string, number | null>;
  /** Null: not complete. */
  score: number | null;
  answered: number;
  items: number;
  complete: boolean;
  subscales?: Record<string, number>;
}

/** `GET /api/practice/v1/patients/{id}/instrument-responses`, oldest first. */
export interface InstrumentResponses {
  items: InstrumentResponse[];
  notShared: ConsentCategory[];
}

/**
 * Published bands of a total, each from its lowest score: PHQ-4 after Kroenke 2009, PHQ-9 after Kroenke 2001. PEG has none.
 */
export const BANDS: Record<string, { from: number; band: 'mild' | 'moderate' | 'moderatelySevere' | 'severe' }[]> = {
  'phq-4': [
    { from: 3, band: 'mild' },
    { from: 6, band: 'moderate' },
    { from: 9, band: 'severe' },
  ],
  'phq-9': [
    { from: 5, band: 'mild' },
    { from: 10, band: 'moderate' },
    { from: 15, band: 'moderatelySevere' },
    { from: 20, band: 'severe' },
  ],
};

/** The band of a score; undefined: below the first, or the questionnaire has none. */
export const bandOf = (instrument: string, score: number) => BANDS[instrument]?.findLast((band) => score >= band.from)?.band;

/** Points of a PEG score that make a difference to people (Krebs 2009). */
export const PEG_POINT = 1;

/** LOINC code of the PHQ-9 question on which any answer above 0 is told to a person at once. */
export const AT_ONCE = '44260-8';
