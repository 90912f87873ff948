-- Figures of a programme's cohort as they were last released, and what they were made from: who contributed what, as
-- salted digests, so that the next release can be told from this one by how many people changed and by nothing else.
CREATE TABLE cohort_release (
  clinic text NOT NULL,
  program text NOT NULL,
  version integer NOT NULL,
  salt uuid NOT NULL DEFAULT gen_random_uuid(),
  checked_week date,
  as_of date,
  figures json,
  contributions json,
  CONSTRAINT pk_cohort_release PRIMARY KEY (clinic, program, version)
);

COMMENT ON COLUMN cohort_release.checked_week IS 'Monday of the week in which the figures were last computed, released or not.';
COMMENT ON COLUMN cohort_release.as_of IS 'Last day that the released figures look at; NULL: nothing was released.';
