-- Answers are shared one by one. What was agreed before was agreed for all three.
ALTER TABLE check_in
  ADD COLUMN shown text[] NOT NULL DEFAULT '{worked,adjust,feeling}',
  ADD COLUMN kept_from_clinic text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT ck_check_in_shown CHECK (shown <@ ARRAY['worked', 'adjust', 'feeling']),
  ADD CONSTRAINT ck_check_in_kept_from_clinic CHECK (kept_from_clinic <@ ARRAY['worked', 'adjust', 'feeling']);

COMMENT ON COLUMN check_in.shown IS
  'Which answers the other sees once both have agreed; without agreed_partnership_id it says nothing.';
COMMENT ON COLUMN check_in.kept_from_clinic IS
  'Which answers the clinic does not see although check-ins are shared with it.';
