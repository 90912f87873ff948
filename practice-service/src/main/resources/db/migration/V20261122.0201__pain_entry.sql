-- Pain entries as they are now. Ids are made by devices, so they are scoped by patient: two patients may have the same one,
-- and nobody learns of the other's.
CREATE TABLE pain_entry (
  patient_id uuid NOT NULL,
  id uuid NOT NULL,
  revision bigint NOT NULL,
  at timestamptz NOT NULL,
  zone text NOT NULL,
  day date NOT NULL,
  import_day date,
  recorded_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  deleted boolean NOT NULL DEFAULT false,
  intensity numeric NOT NULL,
  worst numeric,
  least numeric,
  interference numeric,
  regions jsonb NOT NULL DEFAULT '[]',
  note text,
  CONSTRAINT pk_pain_entry PRIMARY KEY (patient_id, id),
  CONSTRAINT ck_pain_entry_ratings CHECK (
    intensity BETWEEN 0 AND 10 AND worst BETWEEN 0 AND 10 AND least BETWEEN 0 AND 10 AND interference BETWEEN 0 AND 10)
);

CREATE INDEX ix_pain_entry_day ON pain_entry (patient_id, day) WHERE NOT deleted;

COMMENT ON COLUMN pain_entry.day IS 'The patient''s local day of at in zone.';
COMMENT ON COLUMN pain_entry.import_day IS 'The day of an imported daily diary whose values these are.';
COMMENT ON COLUMN pain_entry.deleted IS 'The row stays, so that a late repetition of the entry does not bring it back.';

-- Earlier revisions: only ever appended to.
CREATE TABLE pain_entry_history (
  LIKE pain_entry,
  CONSTRAINT pk_pain_entry_history PRIMARY KEY (patient_id, id, revision)
);
