-- What practice-service tells beside the diary: questionnaires as they were scored, and the way through programmes.
-- Projections, in their newest revision. What was deleted keeps its row without values, so that a late revision does not
-- bring it back.
CREATE TABLE instrument_response (
  patient_id uuid NOT NULL,
  response_id uuid NOT NULL,
  revision bigint NOT NULL,
  generation integer NOT NULL,
  deleted boolean NOT NULL,
  at timestamptz,
  day date,
  instrument text,
  version integer,
  answered integer,
  items integer,
  score numeric,
  depression integer,
  anxiety integer,
  CONSTRAINT pk_instrument_response PRIMARY KEY (patient_id, response_id),
  CONSTRAINT ck_instrument_response_deleted CHECK (deleted OR (day IS NOT NULL AND instrument IS NOT NULL))
);

COMMENT ON COLUMN instrument_response.score IS 'NULL: incomplete.';

CREATE TABLE program_enrolment (
  patient_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  revision bigint NOT NULL,
  generation integer NOT NULL,
  deleted boolean NOT NULL,
  program text,
  version integer,
  weeks integer,
  status text,
  started_on date,
  ended_on date,
  CONSTRAINT pk_program_enrolment PRIMARY KEY (patient_id, enrolment_id),
  CONSTRAINT ck_program_enrolment_deleted CHECK (deleted OR (program IS NOT NULL AND started_on IS NOT NULL))
);

CREATE INDEX ix_program_enrolment_program ON program_enrolment (program, version) WHERE NOT deleted;
