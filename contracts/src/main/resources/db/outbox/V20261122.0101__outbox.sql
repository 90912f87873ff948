-- Facts that are true and not yet known to have reached the broker.
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY,
  lane smallint NOT NULL,
  event_id uuid NOT NULL,
  topic text NOT NULL,
  patient_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  revision bigint NOT NULL,
  type text NOT NULL,
  occurred_at timestamptz NOT NULL,
  payload bytea,
  CONSTRAINT pk_outbox PRIMARY KEY (lane, id)
);

COMMENT ON COLUMN outbox.lane IS 'Chosen from the patient; one relay at a time sends a lane, in the order of id.';
COMMENT ON COLUMN outbox.payload IS 'JSON in UTF-8; NULL is a deletion.';

-- A relay holds a lane by locking its row.
CREATE TABLE outbox_lane (
  lane smallint CONSTRAINT pk_outbox_lane PRIMARY KEY
);

INSERT INTO outbox_lane SELECT generate_series(0, 15);
