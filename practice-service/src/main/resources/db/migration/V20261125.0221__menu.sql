-- The patient's own list of ways to be close. Ids are made by devices, so they are scoped by patient.
CREATE TABLE menu (
  patient_id uuid CONSTRAINT pk_menu PRIMARY KEY,
  name text
);

COMMENT ON COLUMN menu.name IS 'What the patient calls it.';

CREATE TABLE menu_item (
  patient_id uuid NOT NULL,
  id uuid NOT NULL,
  title text,
  practice text,
  starter text,
  kind text NOT NULL CONSTRAINT ck_menu_item_kind CHECK (kind IN ('physical', 'emotional', 'shared')),
  shelf text NOT NULL CONSTRAINT ck_menu_item_shelf CHECK (shelf IN ('everyday', 'sexual')),
  possible_at_pain smallint NOT NULL CONSTRAINT ck_menu_item_possible_at_pain CHECK (possible_at_pain BETWEEN 0 AND 10),
  effort smallint NOT NULL CONSTRAINT ck_menu_item_effort CHECK (effort BETWEEN 1 AND 3),
  touch text NOT NULL CONSTRAINT ck_menu_item_touch CHECK (touch IN ('none', 'self', 'light', 'full')),
  touches text[] NOT NULL DEFAULT '{}',
  place text,
  shared boolean NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT pk_menu_item PRIMARY KEY (patient_id, id)
);

COMMENT ON COLUMN menu_item.possible_at_pain IS 'Possible while pain is at most this, 0 to 10.';
COMMENT ON COLUMN menu_item.touches IS 'Regions of the body that it touches; empty: any or none, see touch.';
COMMENT ON COLUMN menu_item.shared IS 'Whether the invited person may see it; each item by itself.';

-- Of each person by themselves, patient or partner: whether the sexual shelf is switched on.
CREATE TABLE menu_shelf (
  person_id uuid CONSTRAINT pk_menu_shelf PRIMARY KEY,
  sexual boolean NOT NULL
);
