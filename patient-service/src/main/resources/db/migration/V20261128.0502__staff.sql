-- Who works in which clinic; told as StaffChanged.
CREATE TABLE staff (
  person_id uuid CONSTRAINT pk_staff PRIMARY KEY CONSTRAINT fk_staff_person REFERENCES person,
  clinic text CONSTRAINT fk_staff_clinic REFERENCES clinic,
  role text NOT NULL CONSTRAINT ck_staff_role CHECK (role IN ('clinician', 'administrator')),
  active boolean NOT NULL,
  revision bigint NOT NULL
);
