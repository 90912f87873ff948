CREATE TABLE practice_session (
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
  practice text NOT NULL,
  minutes numeric NOT NULL,
  company text,
  helpfulness numeric,
  pain_before numeric,
  pain_after numeric,
  mood_before numeric,
  mood_after numeric,
  private boolean NOT NULL DEFAULT false,
  note text,
  CONSTRAINT pk_practice_session PRIMARY KEY (patient_id, id),
  CONSTRAINT ck_practice_session_minutes CHECK (minutes BETWEEN 0 AND 10000),
  CONSTRAINT ck_practice_session_ratings CHECK (
    helpfulness BETWEEN 0 AND 10 AND pain_before BETWEEN 0 AND 10 AND pain_after BETWEEN 0 AND 10
    AND mood_before BETWEEN 0 AND 10 AND mood_after BETWEEN 0 AND 10)
);

CREATE INDEX ix_practice_session_day ON practice_session (patient_id, day) WHERE NOT deleted;

COMMENT ON COLUMN practice_session.minutes IS '0: asked about, not done.';

-- Earlier revisions: only ever appended to.
CREATE TABLE practice_session_history (
  LIKE practice_session,
  CONSTRAINT pk_practice_session_history PRIMARY KEY (patient_id, id, revision)
);
