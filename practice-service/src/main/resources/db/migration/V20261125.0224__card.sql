-- Communication cards that the patient has saved. Nothing about the person they are for but the patient's word for them.
CREATE TABLE card (
  patient_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  recipient text NOT NULL,
  text text NOT NULL,
  saved_at timestamptz NOT NULL,
  CONSTRAINT pk_card PRIMARY KEY (patient_id, id)
);
