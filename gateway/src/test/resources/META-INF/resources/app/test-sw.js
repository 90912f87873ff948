// A file that is asked for again each time.
