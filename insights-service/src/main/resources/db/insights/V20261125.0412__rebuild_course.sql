-- The consumer of courses counts its readings of the log by itself.
ALTER TABLE rebuild ADD COLUMN course_generation integer;
