-- Weekly check-ins: each person answers apart. A patient's own stay when a partnership ends; a partner's go with it.
CREATE TABLE check_in (
  patient_id uuid NOT NULL,
  person_id uuid NOT NULL,
  week text NOT NULL CONSTRAINT ck_check_in_week CHECK (week ~ '^[0-9]{4}-W[0-5][0-9]$'),
  partnership_id uuid,
  worked text,
  adjust text,
  feeling numeric CONSTRAINT ck_check_in_feeling CHECK (feeling BETWEEN 0 AND 10),
  ask_for_call boolean NOT NULL,
  private_note text,
  agreed_partnership_id uuid,
  recorded_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT pk_check_in PRIMARY KEY (patient_id, person_id, week)
);

CREATE INDEX ix_check_in_person ON check_in (person_id);

COMMENT ON COLUMN check_in.week IS 'ISO week of the local time, such as 2026-W48.';
COMMENT ON COLUMN check_in.partnership_id IS 'For a partner''s own: the partnership it belongs to.';
COMMENT ON COLUMN check_in.agreed_partnership_id IS 'In which partnership this person has agreed to show it.';
