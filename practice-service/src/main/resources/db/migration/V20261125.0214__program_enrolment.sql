CREATE TABLE program_enrolment (
  patient_id uuid NOT NULL,
  id uuid NOT NULL,
  revision bigint NOT NULL,
  program text NOT NULL,
  version integer NOT NULL,
  weeks integer NOT NULL,
  zone text NOT NULL,
  starts_on date NOT NULL,
  status text NOT NULL,
  ended_on date,
  pauses jsonb NOT NULL DEFAULT '[]',
  tailoring jsonb NOT NULL DEFAULT '[]',
  last_day date,
  enrolled_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT pk_program_enrolment PRIMARY KEY (patient_id, id),
  CONSTRAINT fk_program_enrolment_version FOREIGN KEY (program, version) REFERENCES program_version (code, version),
  CONSTRAINT ck_program_enrolment_status CHECK (status IN ('active', 'paused', 'completed', 'stopped')),
  CONSTRAINT ck_program_enrolment_end CHECK ((ended_on IS NOT NULL) = (status IN ('completed', 'stopped')))
);

-- A patient takes part in one programme at a time.
CREATE UNIQUE INDEX ux_program_enrolment_running ON program_enrolment (patient_id)
  WHERE status IN ('active', 'paused');

CREATE INDEX ix_program_enrolment_last_day ON program_enrolment (last_day)
  WHERE status IN ('active', 'paused');

COMMENT ON COLUMN program_enrolment.last_day IS 'Of the programme as things stand; NULL while an open pause is before it.';
COMMENT ON COLUMN program_enrolment.zone IS 'Tells local days while the diary has no entry.';

-- Earlier revisions: only ever appended to.
CREATE TABLE program_enrolment_history (
  LIKE program_enrolment,
  CONSTRAINT pk_program_enrolment_history PRIMARY KEY (patient_id, id, revision)
);
