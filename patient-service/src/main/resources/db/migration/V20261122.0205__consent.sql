-- What a patient shares now; told as ConsentChanged.
CREATE TABLE consent (
  patient_id uuid CONSTRAINT pk_consent PRIMARY KEY CONSTRAINT fk_consent_enrolment REFERENCES enrolment,
  revision bigint NOT NULL
);

CREATE TABLE consent_grant (
  patient_id uuid NOT NULL CONSTRAINT fk_consent_grant_consent REFERENCES consent,
  category text NOT NULL,
  purpose text NOT NULL,
  CONSTRAINT pk_consent_grant PRIMARY KEY (patient_id, purpose, category)
);

-- Every decision that changed something: who, when. What holds before the first one is nobody's decision.
CREATE SEQUENCE consent_decision_id INCREMENT 50;

CREATE TABLE consent_decision (
  id bigint CONSTRAINT pk_consent_decision PRIMARY KEY,
  patient_id uuid NOT NULL,
  revision bigint NOT NULL,
  category text NOT NULL,
  purpose text NOT NULL,
  granted boolean NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL
);

CREATE INDEX ix_consent_decision_patient ON consent_decision (patient_id, id);
