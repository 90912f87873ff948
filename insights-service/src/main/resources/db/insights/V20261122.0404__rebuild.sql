-- Rebuilds of the projections from the log.
CREATE TABLE rebuild (
  generation integer CONSTRAINT pk_rebuild PRIMARY KEY,
  started_at timestamptz NOT NULL,
  finished_at timestamptz
);
