-- Practices that a clinic no longer offers; they stay readable for those who have done them.
CREATE TABLE practice_retirement (
  clinic text NOT NULL CONSTRAINT ck_practice_retirement_clinic CHECK (clinic <> ''),
  code text NOT NULL,
  reason text,
  retired_at timestamptz NOT NULL,
  retired_by uuid NOT NULL,
  CONSTRAINT pk_practice_retirement PRIMARY KEY (clinic, code)
);
