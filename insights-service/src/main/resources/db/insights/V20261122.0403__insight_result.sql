-- The newest insights of a patient as seen with some categories of the diary.
CREATE TABLE insight_result (
  patient_id uuid NOT NULL,
  categories text NOT NULL,
  diary_version bigint NOT NULL,
  method text NOT NULL,
  as_of date NOT NULL,
  zone text NOT NULL,
  computed_at timestamptz NOT NULL,
  insights json NOT NULL,
  CONSTRAINT pk_insight_result PRIMARY KEY (patient_id, categories)
);

COMMENT ON COLUMN insight_result.zone IS 'Time zone of the latest entry: where the patient''s day ends.';
