-- What patients answered about how their things are connected, what they chose, and which findings of studies they
-- recognise themselves in. Written here and nowhere else; nobody but the patient reads the answers.
CREATE TABLE pathway (
  patient_id uuid CONSTRAINT pk_pathway PRIMARY KEY,
  connected smallint,
  self_view smallint,
  age text,
  chosen text,
  updated_at timestamptz NOT NULL,
  CONSTRAINT ck_pathway_connected CHECK (connected BETWEEN 0 AND 4),
  CONSTRAINT ck_pathway_self_view CHECK (self_view BETWEEN 0 AND 4)
);

CREATE TABLE pathway_finding (
  patient_id uuid NOT NULL,
  finding_id text NOT NULL,
  answer text NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT pk_pathway_finding PRIMARY KEY (patient_id, finding_id)
);
