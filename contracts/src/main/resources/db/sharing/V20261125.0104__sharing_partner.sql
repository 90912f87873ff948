-- Who shares the app with a patient; what they may see is the patient's consent for the purpose partner.
CREATE TABLE sharing_partner (
  partnership_id uuid CONSTRAINT pk_sharing_partner PRIMARY KEY,
  patient_id uuid NOT NULL,
  partner_id uuid,
  active boolean NOT NULL,
  revision bigint NOT NULL
);

CREATE INDEX ix_sharing_partner_patient ON sharing_partner (patient_id) WHERE active;
CREATE INDEX ix_sharing_partner_partner ON sharing_partner (partner_id) WHERE active;
