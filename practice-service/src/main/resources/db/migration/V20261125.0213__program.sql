-- Published versions of programmes; those of the data files come when the service starts.
CREATE TABLE program_version (
  code text NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid,
  CONSTRAINT pk_program_version PRIMARY KEY (code, version),
  CONSTRAINT ck_program_version_version CHECK (version >= 1)
);

COMMENT ON COLUMN program_version.published_by IS 'The administrator; NULL: it came with the suite.';

-- A version does not change under those who are enrolled in it.
CREATE FUNCTION program_version_stays() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a published version of a programme never changes'; END $$;

CREATE TRIGGER program_version_stays BEFORE UPDATE OR DELETE ON program_version
  FOR EACH ROW EXECUTE FUNCTION program_version_stays();

CREATE TABLE program_draft (
  code text CONSTRAINT pk_program_draft PRIMARY KEY,
  revision bigint NOT NULL,
  content jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid NOT NULL
);
