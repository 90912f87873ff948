CREATE TABLE mood_entry (
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
  mood numeric,
  stress numeric,
  distress numeric,
  anxiety numeric,
  loneliness numeric,
  closeness numeric,
  self_esteem numeric,
  function numeric,
  connected_today boolean,
  CONSTRAINT pk_mood_entry PRIMARY KEY (patient_id, id),
  CONSTRAINT ck_mood_entry_ratings CHECK (
    mood BETWEEN 0 AND 10 AND stress BETWEEN 0 AND 10 AND distress BETWEEN 0 AND 10 AND anxiety BETWEEN 0 AND 10
    AND loneliness BETWEEN 0 AND 10 AND closeness BETWEEN 0 AND 10 AND self_esteem BETWEEN 0 AND 10
    AND function BETWEEN 0 AND 10)
);

CREATE INDEX ix_mood_entry_day ON mood_entry (patient_id, day) WHERE NOT deleted;

COMMENT ON COLUMN mood_entry.connected_today IS 'The answer to "did you connect today?"; NULL: not asked.';

-- Earlier revisions: only ever appended to.
CREATE TABLE mood_entry_history (
  LIKE mood_entry,
  CONSTRAINT pk_mood_entry_history PRIMARY KEY (patient_id, id, revision)
);
