CREATE TABLE instrument_response (
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
  instrument text NOT NULL,
  version integer NOT NULL,
  answers jsonb NOT NULL,
  score numeric,
  subscales jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT pk_instrument_response PRIMARY KEY (patient_id, id),
  CONSTRAINT ck_instrument_response_score CHECK (score >= 0)
);

CREATE INDEX ix_instrument_response_day ON instrument_response (patient_id, day) WHERE NOT deleted;

COMMENT ON COLUMN instrument_response.answers IS 'By item of the version; null: no answer.';
COMMENT ON COLUMN instrument_response.score IS 'NULL: an item has no answer; never filled in.';

-- Earlier revisions: only ever appended to.
CREATE TABLE instrument_response_history (
  LIKE instrument_response,
  CONSTRAINT pk_instrument_response_history PRIMARY KEY (patient_id, id, revision)
);
