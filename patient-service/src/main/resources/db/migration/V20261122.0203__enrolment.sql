-- A patient belongs to a clinic; told as PatientEnrolled.
CREATE TABLE enrolment (
  patient_id uuid CONSTRAINT pk_enrolment PRIMARY KEY CONSTRAINT fk_enrolment_person REFERENCES person,
  clinic text NOT NULL CONSTRAINT fk_enrolment_clinic REFERENCES clinic,
  active boolean NOT NULL,
  enrolled_at timestamptz NOT NULL,
  revision bigint NOT NULL
);
