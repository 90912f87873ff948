-- Personal trials: pairs of consecutive local days, of which a coin decides the one with the practice.
-- Not a projection: a rebuild leaves them alone.
CREATE TABLE trial (
  patient_id uuid NOT NULL,
  id uuid NOT NULL,
  practice text NOT NULL,
  outcome text NOT NULL,
  zone text NOT NULL,
  started_on date NOT NULL,
  first_day_with boolean[] NOT NULL,
  touches_intimacy boolean NOT NULL,
  created_at timestamptz NOT NULL,
  stopped_at timestamptz,
  settled boolean NOT NULL DEFAULT false,
  CONSTRAINT pk_trial PRIMARY KEY (patient_id, id),
  CONSTRAINT ck_trial_outcome CHECK (outcome IN ('pain', 'distress')),
  CONSTRAINT ck_trial_pairs CHECK (cardinality(first_day_with) BETWEEN 6 AND 30),
  CONSTRAINT ck_trial_settled CHECK (settled OR stopped_at IS NULL)
);

COMMENT ON COLUMN trial.first_day_with IS 'One coin a pair: is its first day the one with the practice? Told from 04:00 of that day on.';
COMMENT ON COLUMN trial.touches_intimacy IS 'A session of the practice was marked private when the trial was started.';
COMMENT ON COLUMN trial.settled IS 'Stopped, or seen to be finished: another one can be started.';

-- One trial at a time.
CREATE UNIQUE INDEX ux_trial_unsettled ON trial (patient_id) WHERE NOT settled;

-- Whether the practice was done on a day, by the patient's own word.
CREATE TABLE trial_day (
  patient_id uuid NOT NULL,
  trial_id uuid NOT NULL,
  day date NOT NULL,
  done boolean NOT NULL,
  CONSTRAINT pk_trial_day PRIMARY KEY (patient_id, trial_id, day),
  CONSTRAINT fk_trial_day_trial FOREIGN KEY (patient_id, trial_id) REFERENCES trial ON DELETE CASCADE
);
