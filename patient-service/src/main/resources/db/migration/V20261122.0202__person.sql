-- People with an account, as the realm has them. The id is the account's.
CREATE TABLE person (
  id uuid CONSTRAINT pk_person PRIMARY KEY,
  role text NOT NULL CONSTRAINT ck_person_role CHECK (role IN ('patient', 'partner', 'clinician', 'administrator')),
  clinic text CONSTRAINT fk_person_clinic REFERENCES clinic,
  name text NOT NULL,
  given_name text NOT NULL,
  sort_name text COLLATE "C" NOT NULL,
  birth_date date,
  pronouns text,
  active boolean NOT NULL
);

CREATE INDEX ix_person_clinic ON person (clinic, role, sort_name, id);

COMMENT ON COLUMN person.sort_name IS 'The name in lower case without accents: order and search of lists.';
COMMENT ON COLUMN person.active IS 'The account is in the realm and enabled.';
