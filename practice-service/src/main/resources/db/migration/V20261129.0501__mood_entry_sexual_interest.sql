ALTER TABLE mood_entry
  ADD COLUMN sexual_interest numeric,
  ADD CONSTRAINT ck_mood_entry_sexual_interest CHECK (sexual_interest BETWEEN 0 AND 10);
ALTER TABLE mood_entry_history ADD COLUMN sexual_interest numeric;

COMMENT ON COLUMN mood_entry.sexual_interest IS
  'Interest in sexual closeness that day, 0 none to 10 a lot; category intimacy.';
