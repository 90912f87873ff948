-- What belongs to a partnership ends with it, in the transaction that learns of the end: no later invitation, not even of
-- the same person, finds an answer from before.
CREATE FUNCTION forget_partnership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM menu_mark WHERE partnership_id = NEW.partnership_id;
  DELETE FROM check_in WHERE partnership_id = NEW.partnership_id;
  UPDATE check_in SET agreed_partnership_id = NULL WHERE agreed_partnership_id = NEW.partnership_id;
  RETURN NULL;
END $$;

CREATE TRIGGER tr_sharing_partner_end AFTER INSERT OR UPDATE ON sharing_partner
FOR EACH ROW WHEN (NOT NEW.active) EXECUTE FUNCTION forget_partnership();

-- Marks are given for a menu that is shared. When it no longer is, they go: sharing it again later must not show at once
-- what the other marked before.
CREATE FUNCTION forget_marks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM menu_mark WHERE patient_id = NEW.patient_id;
  RETURN NULL;
END $$;

CREATE TRIGGER tr_sharing_patient_menu AFTER UPDATE OF partner_categories ON sharing_patient
FOR EACH ROW WHEN ('menu' = ANY (OLD.partner_categories) AND NOT 'menu' = ANY (NEW.partner_categories))
EXECUTE FUNCTION forget_marks();

-- The same for intimacy and the sexual shelf.
CREATE FUNCTION forget_sexual_marks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM menu_mark m USING menu_item i
  WHERE m.patient_id = NEW.patient_id AND i.patient_id = m.patient_id AND i.id = m.item_id AND i.shelf = 'sexual';
  RETURN NULL;
END $$;

CREATE TRIGGER tr_sharing_patient_intimacy AFTER UPDATE OF partner_categories ON sharing_patient
FOR EACH ROW WHEN ('intimacy' = ANY (OLD.partner_categories) AND NOT 'intimacy' = ANY (NEW.partner_categories))
EXECUTE FUNCTION forget_sexual_marks();

CREATE FUNCTION forget_own_sexual_marks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM menu_mark m USING menu_item i
  WHERE m.person_id = NEW.person_id AND i.patient_id = m.patient_id AND i.id = m.item_id AND i.shelf = 'sexual';
  RETURN NULL;
END $$;

-- A shelf that is off takes back what its person marked there: switching it on for a moment must not show anything.
CREATE TRIGGER tr_menu_shelf_off AFTER INSERT OR UPDATE ON menu_shelf
FOR EACH ROW WHEN (NOT NEW.sexual) EXECUTE FUNCTION forget_own_sexual_marks();
