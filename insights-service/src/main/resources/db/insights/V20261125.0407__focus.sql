-- The practices that a patient wants the diary asked about; no row: all of them.
CREATE TABLE focus (
  patient_id uuid CONSTRAINT pk_focus PRIMARY KEY,
  practices text[] NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT ck_focus_practices CHECK (cardinality(practices) BETWEEN 1 AND 3)
);

-- A kept result answers the questions that were asked when it was computed.
ALTER TABLE insight_result ADD COLUMN focus text[] NOT NULL DEFAULT '{}';
