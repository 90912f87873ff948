-- Browser sessions, shared by all replicas. Names, roles and tokens are in "sealed", encrypted by the gateway;
-- the identifier that the browser holds is here as a digest only.
CREATE TABLE browser_session (
  hash              bytea       NOT NULL,
  subject           text        NOT NULL,
  provider_session  text,
  audience          text        NOT NULL,
  created_at        timestamptz NOT NULL,
  seen_at           timestamptz NOT NULL,
  expires_at        timestamptz NOT NULL,
  access_expires_at timestamptz NOT NULL,
  sealed            bytea       NOT NULL,
  CONSTRAINT pk_browser_session PRIMARY KEY (hash),
  CONSTRAINT ck_browser_session_audience CHECK (audience IN ('PORTAL', 'COMPANION'))
);

CREATE INDEX ix_browser_session_provider_session ON browser_session (provider_session);
CREATE INDEX ix_browser_session_subject ON browser_session (subject);
CREATE INDEX ix_browser_session_expires_at ON browser_session (expires_at);
