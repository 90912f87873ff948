-- Who treats a patient, as assigned; told as CareTeamChanged.
CREATE TABLE care_team (
  patient_id uuid CONSTRAINT pk_care_team PRIMARY KEY CONSTRAINT fk_care_team_enrolment REFERENCES enrolment,
  revision bigint NOT NULL
);

CREATE TABLE care_team_member (
  patient_id uuid NOT NULL CONSTRAINT fk_care_team_member_care_team REFERENCES care_team,
  clinician_id uuid NOT NULL CONSTRAINT fk_care_team_member_person REFERENCES person,
  CONSTRAINT pk_care_team_member PRIMARY KEY (patient_id, clinician_id)
);

CREATE INDEX ix_care_team_member_clinician ON care_team_member (clinician_id);

-- The care relationships that hold now: the one place that says who may see whom. An account that is switched off, and
-- one that went to another clinic, treats nobody, whatever was assigned.
CREATE VIEW care_relationship AS
SELECT member.patient_id, member.clinician_id
FROM care_team_member member
JOIN enrolment ON enrolment.patient_id = member.patient_id AND enrolment.active
JOIN person clinician
  ON clinician.id = member.clinician_id
  AND clinician.active
  AND clinician.role = 'clinician'
  AND clinician.clinic = enrolment.clinic;
