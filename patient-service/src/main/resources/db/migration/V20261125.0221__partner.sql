-- The one invitation of a patient that is out. A new one takes its place; once somebody has accepted it, or the patient has
-- taken it back, its code opens nothing.
CREATE TABLE partner_invitation (
  patient_id uuid CONSTRAINT pk_partner_invitation PRIMARY KEY
    CONSTRAINT fk_partner_invitation_enrolment REFERENCES enrolment,
  id uuid NOT NULL,
  code_hash bytea NOT NULL CONSTRAINT uq_partner_invitation_code_hash UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_by uuid
);

COMMENT ON COLUMN partner_invitation.code_hash IS 'SHA-256 of the code. The code itself is told once and kept nowhere.';
COMMENT ON COLUMN partner_invitation.accepted_by IS 'Who has used it, so that the same call again has the same answer.';

-- Who shares the app with a patient; told as PartnershipChanged. Who ended it, and when, is kept nowhere.
CREATE TABLE partnership (
  id uuid CONSTRAINT pk_partnership PRIMARY KEY,
  patient_id uuid NOT NULL CONSTRAINT fk_partnership_enrolment REFERENCES enrolment,
  partner_id uuid NOT NULL,
  since timestamptz NOT NULL,
  active boolean NOT NULL,
  revision bigint NOT NULL
);

CREATE UNIQUE INDEX uq_partnership_patient ON partnership (patient_id) WHERE active;
CREATE UNIQUE INDEX uq_partnership_partner ON partnership (partner_id) WHERE active;
CREATE INDEX ix_partnership_patient ON partnership (patient_id);
CREATE INDEX ix_partnership_partner ON partnership (partner_id);
