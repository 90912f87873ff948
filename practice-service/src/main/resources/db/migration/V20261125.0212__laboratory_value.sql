-- What the clinic measured. Ids are scoped by patient, as those of the diary are.
CREATE TABLE laboratory_value (
  patient_id uuid NOT NULL,
  id uuid NOT NULL,
  revision bigint NOT NULL,
  taken_on date NOT NULL,
  code text NOT NULL,
  value numeric NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  deleted boolean NOT NULL DEFAULT false,
  CONSTRAINT pk_laboratory_value PRIMARY KEY (patient_id, id),
  CONSTRAINT ck_laboratory_value_value CHECK (value BETWEEN 0 AND 1000)
);

COMMENT ON COLUMN laboratory_value.value IS 'crp: mg/L; wbc: 10*9/L.';
COMMENT ON COLUMN laboratory_value.recorded_by IS 'The clinician who entered this revision.';

-- Earlier revisions: only ever appended to.
CREATE TABLE laboratory_value_history (
  LIKE laboratory_value,
  CONSTRAINT pk_laboratory_value_history PRIMARY KEY (patient_id, id, revision)
);
