-- Who works in which clinic. A projection, built from events alone.
CREATE TABLE sharing_staff (
  staff_id uuid CONSTRAINT pk_sharing_staff PRIMARY KEY,
  clinic text,
  active boolean NOT NULL,
  revision bigint NOT NULL
);
