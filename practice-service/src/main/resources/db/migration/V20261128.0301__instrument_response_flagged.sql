ALTER TABLE instrument_response ADD COLUMN flagged jsonb NOT NULL DEFAULT '[]';
ALTER TABLE instrument_response_history ADD COLUMN flagged jsonb NOT NULL DEFAULT '[]';

COMMENT ON COLUMN instrument_response.flagged IS 'Ids of items whose answer a person looks at at once, whatever the score.';
