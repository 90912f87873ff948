-- Versions of practices that administrators have published; those of the data file are not here.
CREATE TABLE practice_edition (
  code text NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid NOT NULL,
  CONSTRAINT pk_practice_edition PRIMARY KEY (code, version),
  CONSTRAINT ck_practice_edition_version CHECK (version >= 1)
);

-- What was offered once can be read for ever.
CREATE FUNCTION practice_edition_stays() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a published version of a practice never changes'; END $$;

CREATE TRIGGER practice_edition_stays BEFORE UPDATE OR DELETE ON practice_edition
  FOR EACH ROW EXECUTE FUNCTION practice_edition_stays();

CREATE TABLE practice_draft (
  code text CONSTRAINT pk_practice_draft PRIMARY KEY,
  revision bigint NOT NULL,
  content jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid NOT NULL
);

COMMENT ON COLUMN practice_draft.revision IS 'Grows with each change, so that two administrators do not overwrite each other.';
