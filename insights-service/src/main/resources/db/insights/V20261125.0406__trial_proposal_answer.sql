-- What a patient said to the proposal of a trial: the latest answer about each practice.
CREATE TABLE trial_proposal_answer (
  patient_id uuid NOT NULL,
  practice text NOT NULL,
  never boolean NOT NULL,
  answered_at timestamptz NOT NULL,
  CONSTRAINT pk_trial_proposal_answer PRIMARY KEY (patient_id, practice)
);

COMMENT ON COLUMN trial_proposal_answer.never IS 'Not about this practice again; else: not now.';
