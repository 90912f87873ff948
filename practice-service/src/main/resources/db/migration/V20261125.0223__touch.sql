-- What feels good and what does not, by region of the body and kind of touch, as the patient says.
CREATE TABLE touch_preference (
  patient_id uuid NOT NULL,
  region text NOT NULL,
  kind text NOT NULL,
  feels text NOT NULL CONSTRAINT ck_touch_preference_feels CHECK (feels IN ('good', 'depends', 'not')),
  CONSTRAINT pk_touch_preference PRIMARY KEY (patient_id, region, kind)
);
