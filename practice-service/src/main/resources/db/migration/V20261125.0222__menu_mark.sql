-- What one person of a partnership has marked, for that partnership alone. There is no history: an answer that was taken
-- back was never there. See docs/decisions/0005-mutual-reveal.md.
CREATE TABLE menu_mark (
  partnership_id uuid NOT NULL,
  person_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  item_id uuid NOT NULL,
  answer text NOT NULL CONSTRAINT ck_menu_mark_answer CHECK (answer IN ('yes', 'no', 'later')),
  since timestamptz NOT NULL,
  CONSTRAINT pk_menu_mark PRIMARY KEY (partnership_id, person_id, item_id),
  CONSTRAINT fk_menu_mark_item FOREIGN KEY (patient_id, item_id) REFERENCES menu_item ON DELETE CASCADE
);

CREATE INDEX ix_menu_mark_item ON menu_mark (patient_id, item_id);
CREATE INDEX ix_menu_mark_person ON menu_mark (person_id);

COMMENT ON COLUMN menu_mark.since IS 'From when this answer holds without a break.';
