-- What patient-service tells of a patient: who treats them, and what is shared. Projections, built from events alone.
CREATE TABLE sharing_patient (
  patient_id uuid CONSTRAINT pk_sharing_patient PRIMARY KEY,
  clinic text,
  active boolean NOT NULL DEFAULT false,
  patient_revision bigint NOT NULL DEFAULT 0,
  clinicians uuid[] NOT NULL DEFAULT '{}',
  care_team_revision bigint NOT NULL DEFAULT 0,
  clinic_categories text[] NOT NULL DEFAULT '{}',
  partner_categories text[] NOT NULL DEFAULT '{}',
  cohort_categories text[] NOT NULL DEFAULT '{}',
  consent_revision bigint NOT NULL DEFAULT 0
);

CREATE INDEX ix_sharing_patient_clinicians ON sharing_patient USING gin (clinicians);
