-- Who read or wrote what of a patient. No clinical value.
CREATE TABLE access (
  id uuid CONSTRAINT pk_access PRIMARY KEY,
  patient_id uuid NOT NULL,
  at timestamptz NOT NULL,
  actor_id uuid NOT NULL,
  actor_role text NOT NULL,
  action text NOT NULL,
  resource text NOT NULL,
  purpose text NOT NULL
);

CREATE INDEX ix_access_patient ON access (patient_id, at, id);
CREATE INDEX ix_access_line ON access (patient_id, actor_id, resource, action, at, id);
