-- Records of accesses and decisions are never changed and never taken back.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER tr_access_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER tr_consent_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON consent_decision
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
