-- One entry of a diary in its newest revision. A deleted entry keeps its row without values, so that
-- a late revision does not bring it back.
CREATE TABLE observation (
  patient_id uuid NOT NULL,
  kind text NOT NULL,
  entry_id uuid NOT NULL,
  revision bigint NOT NULL,
  generation integer NOT NULL,
  deleted boolean NOT NULL,
  at timestamptz,
  zone text,
  day date,
  pain numeric,
  distress numeric,
  stress numeric,
  closeness numeric,
  function numeric,
  self_esteem numeric,
  connected_today boolean,
  practice text,
  minutes numeric,
  private boolean,
  pain_part uuid,
  mood_part uuid,
  practices_part uuid,
  intimacy_part uuid,
  CONSTRAINT pk_observation PRIMARY KEY (patient_id, kind, entry_id),
  CONSTRAINT ck_observation_kind CHECK (kind IN ('pain', 'mood', 'session')),
  CONSTRAINT ck_observation_deleted CHECK (deleted OR day IS NOT NULL)
);

COMMENT ON COLUMN observation.generation IS 'The reading of the log that last confirmed this row.';
COMMENT ON COLUMN observation.pain_part IS 'Digest of what belongs to the category; NULL: nothing does.';
