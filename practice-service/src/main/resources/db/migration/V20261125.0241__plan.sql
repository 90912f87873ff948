-- The plan of a day as it was shown when the patient answered; a day without an answer has no rows, its plan is calculated.
CREATE TABLE plan_slot (
  patient_id uuid NOT NULL,
  day date NOT NULL,
  daypart text NOT NULL CONSTRAINT ck_plan_slot_daypart CHECK (daypart IN ('morning', 'day', 'evening')),
  practice text,
  seen text[] NOT NULL DEFAULT '{}',
  answer text CONSTRAINT ck_plan_slot_answer CHECK (answer IN ('swap', 'skip', 'not-for-me')),
  CONSTRAINT pk_plan_slot PRIMARY KEY (patient_id, day, daypart)
);

COMMENT ON COLUMN plan_slot.practice IS 'What is there; null: nothing.';
COMMENT ON COLUMN plan_slot.seen IS 'What was there before on this day, the first shown first.';

-- Practices that the patient does not want to see, until taken back.
CREATE TABLE plan_not_for_me (
  patient_id uuid NOT NULL,
  practice text NOT NULL,
  day date NOT NULL,
  daypart text NOT NULL,
  CONSTRAINT pk_plan_not_for_me PRIMARY KEY (patient_id, practice)
);

COMMENT ON COLUMN plan_not_for_me.day IS 'With daypart: the suggestion that was answered so; taking that answer back takes this back.';
