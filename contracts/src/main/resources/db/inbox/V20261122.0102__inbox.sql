-- Facts that this service has taken in, by CloudEvents id.
CREATE TABLE inbox (
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pk_inbox PRIMARY KEY (consumer, event_id)
);

CREATE INDEX ix_inbox_received_at ON inbox (received_at);

-- A consumer's reading of the log. A rebuild starts the next one from the beginning.
CREATE TABLE inbox_generation (
  consumer text CONSTRAINT pk_inbox_generation PRIMARY KEY,
  generation integer NOT NULL DEFAULT 1
);
