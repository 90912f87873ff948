-- Practices and programmes that administrators write belong to their clinic; an empty name: there for all clinics.
ALTER TABLE program_enrolment DROP CONSTRAINT fk_program_enrolment_version;

ALTER TABLE practice_edition
  ADD COLUMN clinic text NOT NULL DEFAULT '',
  DROP CONSTRAINT pk_practice_edition,
  ADD CONSTRAINT pk_practice_edition PRIMARY KEY (clinic, code, version);

ALTER TABLE practice_draft
  ADD COLUMN clinic text NOT NULL DEFAULT '',
  DROP CONSTRAINT pk_practice_draft,
  ADD CONSTRAINT pk_practice_draft PRIMARY KEY (clinic, code);

ALTER TABLE program_version
  ADD COLUMN clinic text NOT NULL DEFAULT '',
  DROP CONSTRAINT pk_program_version,
  ADD CONSTRAINT pk_program_version PRIMARY KEY (clinic, code, version);

ALTER TABLE program_draft
  ADD COLUMN clinic text NOT NULL DEFAULT '',
  DROP CONSTRAINT pk_program_draft,
  ADD CONSTRAINT pk_program_draft PRIMARY KEY (clinic, code);

ALTER TABLE program_enrolment
  ADD COLUMN program_clinic text NOT NULL DEFAULT '',
  ADD CONSTRAINT fk_program_enrolment_version FOREIGN KEY (program_clinic, program, version)
    REFERENCES program_version (clinic, code, version);

ALTER TABLE program_enrolment_history ADD COLUMN program_clinic text NOT NULL DEFAULT '';

COMMENT ON COLUMN program_enrolment.program_clinic IS 'Whose version it is; empty: one for all clinics.';

-- Whose drafts these are is known where there is one clinic; with several, nobody sees them.
UPDATE practice_draft SET clinic = (SELECT min(clinic) FROM sharing_patient)
  WHERE (SELECT count(DISTINCT clinic) FROM sharing_patient) = 1;
UPDATE program_draft SET clinic = (SELECT min(clinic) FROM sharing_patient)
  WHERE (SELECT count(DISTINCT clinic) FROM sharing_patient) = 1;
