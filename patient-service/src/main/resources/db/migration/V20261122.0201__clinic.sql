-- Clinics of this installation, as the realm has them.
CREATE TABLE clinic (
  id text CONSTRAINT pk_clinic PRIMARY KEY,
  name text NOT NULL
);

COMMENT ON COLUMN clinic.id IS 'Short name of the realm''s group, such as north.';
