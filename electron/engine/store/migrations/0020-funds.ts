import type { Database } from '../sqlite.ts'

/**
 * Funds, what was pledged and paid into them, and what deployments cost; and who may read an evaluation.
 * Amounts are whole numbers of the smallest unit of their currency.
 */
export function funds(db: Database): void {
  db.exec(`
ALTER TABLE deployment ADD COLUMN costs TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(costs));
ALTER TABLE evaluation ADD COLUMN readers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(readers));
CREATE TABLE fund (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  notes TEXT,
  closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
CREATE TABLE contribution (
  id TEXT PRIMARY KEY NOT NULL,
  fund TEXT NOT NULL REFERENCES fund (id),
  provider TEXT REFERENCES provider (id),
  contributor TEXT,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  pledged_on TEXT NOT NULL,
  received_on TEXT,
  request TEXT REFERENCES request (id),
  position TEXT REFERENCES position (id),
  notes TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
CREATE INDEX contribution_fund ON contribution (fund);
CREATE INDEX contribution_provider ON contribution (provider);
CREATE INDEX contribution_request ON contribution (request);
CREATE INDEX contribution_position ON contribution (position);
`)
}
