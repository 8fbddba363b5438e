import type { Database } from '../sqlite.ts'

/**
 * What is arranged for a deployment: whose place it takes, where the person serves, travel, and what of
 * the checklist is settled; and the items that the office asks of its deployments.
 */
export function deploymentDetails(db: Database): void {
  db.exec(`
ALTER TABLE deployment ADD COLUMN replaces TEXT REFERENCES deployment (id);
ALTER TABLE deployment ADD COLUMN station TEXT;
ALTER TABLE deployment ADD COLUMN arrival_on TEXT;
ALTER TABLE deployment ADD COLUMN arrival_time TEXT;
ALTER TABLE deployment ADD COLUMN arrival_flight TEXT;
ALTER TABLE deployment ADD COLUMN departure_on TEXT;
ALTER TABLE deployment ADD COLUMN departure_time TEXT;
ALTER TABLE deployment ADD COLUMN departure_flight TEXT;
ALTER TABLE deployment ADD COLUMN checks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(checks));
CREATE INDEX deployment_replaces ON deployment (replaces);
CREATE TABLE checklist_item (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT,
  category TEXT,
  position_kind TEXT,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
`)
}
