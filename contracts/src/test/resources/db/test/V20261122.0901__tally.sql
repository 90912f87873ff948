-- How often each fact was counted: the projection of a test.
CREATE TABLE tally (
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  counted integer NOT NULL,
  CONSTRAINT pk_tally PRIMARY KEY (consumer, event_id)
);
