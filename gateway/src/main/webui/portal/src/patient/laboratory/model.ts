/** A value that the clinic entered. */
export interface LaboratoryValue {
  id: string;
  revision: number;
  /** The day of the blood sample. */
  takenOn: string;
  code: LaboratoryCode;
  loinc: string;
  value: number;
  unit: string;
  changedAt: string;
}

/** `GET /api/practice/v1/patients/{id}/laboratory-values`, by day. */
export interface LaboratoryValues {
  items: LaboratoryValue[];
}

export const CODES = ['crp', 'wbc'] as const;
export type LaboratoryCode = (typeof CODES)[number];

/** UCUM, the only unit that is taken for each. */
export const UNITS: Record<LaboratoryCode, string> = { crp: 'mg/L', wbc: '10*9/L' };

/** UCUM as people write it. */
export const unitWords = (unit: string): string => unit.replace('10*9/', '10⁹/');

/** A number as it is typed, with a comma or a point; null: none. */
export function typed(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
