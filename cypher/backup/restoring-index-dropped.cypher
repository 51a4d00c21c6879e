DROP INDEX restoring_key IF EXISTS
