-- A patient's diary as far as it is known here: one counter for each category of consent, so that a
-- change in one category does not move what is seen of the others. A counter never goes back.
CREATE TABLE diary (
  patient_id uuid CONSTRAINT pk_diary PRIMARY KEY,
  pain_version bigint NOT NULL DEFAULT 0,
  mood_version bigint NOT NULL DEFAULT 0,
  practices_version bigint NOT NULL DEFAULT 0,
  intimacy_version bigint NOT NULL DEFAULT 0,
  notes_version bigint NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  recalculated_version bigint NOT NULL DEFAULT 0
);

COMMENT ON COLUMN diary.notes_version IS 'Revisions that changed nothing that is known here: free text.';
COMMENT ON COLUMN diary.recalculated_version IS 'Sum of the counters when the insights were last recalculated.';

-- The patients who wait for a recalculation: small, however many patients there are.
CREATE INDEX ix_diary_waiting ON diary (changed_at)
  WHERE recalculated_version
    < pain_version + mood_version + practices_version + intimacy_version + notes_version;
