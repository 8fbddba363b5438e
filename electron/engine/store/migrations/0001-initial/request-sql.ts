import {
  between,
  date,
  flag,
  givenDate,
  inOrder,
  json,
  listOf,
  oneOf,
  stamps,
} from './column-sql.ts'

const requestStatus = (name: string): string =>
  oneOf(
    name,
    'received',
    'underReview',
    'needsAssessment',
    'approved',
    'staffing',
    'staffed',
    'inTheField',
    'closed',
    'declined',
    'withdrawn',
    'stoodDown',
  )

const candidacyStatus = (name: string): string =>
  oneOf(
    name,
    'considered',
    'shortlisted',
    'availabilityAsked',
    'confirmedAvailable',
    'nominated',
    'selected',
    'reserve',
    'notSelected',
    'declined',
    'withdrawn',
  )

const deploymentStatus = (name: string): string =>
  oneOf(name, 'planned', 'deployed', 'completed', 'curtailed', 'cancelled')

/** Dated, signed events of one thing, in the order they happened. */
const eventsOf = (
  owner: string,
  status: (name: string) => string,
  more: readonly string[] = [],
): string => `CREATE TABLE ${owner}_event (
  number INTEGER PRIMARY KEY,
  ${owner} TEXT NOT NULL REFERENCES ${owner} (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  by_user TEXT NOT NULL,
  from_status TEXT ${status('from_status')},
  to_status TEXT NOT NULL ${status('to_status')},
  ${[...more, 'reason TEXT'].join(',\n  ')}
) STRICT;
CREATE INDEX ${owner}_event_${owner} ON ${owner}_event (${owner});`

export const requestSql = [
  `CREATE TABLE request (
  id TEXT PRIMARY KEY NOT NULL,
  reference TEXT,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  organ TEXT,
  channel TEXT NOT NULL,
  assistance TEXT NOT NULL,
  ${givenDate('received_on')},
  ${date('election_on')},
  ${date('second_round_on')},
  ${givenDate('from_date')},
  ${givenDate('to_date')},
  deadline_local TEXT,
  deadline_zone TEXT,
  deadline_as_written TEXT,
  status TEXT NOT NULL ${requestStatus('status')},
  provider_cap_max INTEGER CHECK (provider_cap_max > 0),
  provider_cap_percent REAL CHECK (provider_cap_percent > 0 AND provider_cap_percent <= 100),
  women_percent REAL CHECK (women_percent BETWEEN 0 AND 100),
  max_per_nationality INTEGER CHECK (max_per_nationality > 0),
  ${flag('multinational_pairs')},
  funding TEXT,
  notes TEXT,
  ${stamps},
  ${inOrder},
  CHECK (provider_cap_max IS NULL OR provider_cap_percent IS NULL)
) STRICT;`,
  listOf('request_phase', 'request', ['phase TEXT NOT NULL']),
  listOf('precondition', 'request', [
    `kind TEXT NOT NULL ${oneOf('kind', 'adequateTime', 'freeAndFair', 'reporting')}`,
    `verdict TEXT NOT NULL ${oneOf('verdict', 'met', 'notMet', 'unknown')}`,
    date('on_date'),
    'author TEXT',
    'note TEXT',
    'UNIQUE (request, kind)',
  ]),
  eventsOf('request', requestStatus),

  `CREATE TABLE position (
  id TEXT PRIMARY KEY NOT NULL,
  request TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  kind TEXT,
  category TEXT NOT NULL ${oneOf('category', 'expert', 'longTermObserver', 'shortTermObserver')},
  posts INTEGER NOT NULL CHECK (posts BETWEEN 1 AND 2000),
  location TEXT,
  notes TEXT,
  ${stamps}
) STRICT;
CREATE INDEX position_request ON position (request);

CREATE TABLE position_window (
  id TEXT PRIMARY KEY NOT NULL,
  position TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  ${givenDate('from_date')},
  ${givenDate('to_date')},
  minimum_days INTEGER CHECK (minimum_days > 0),
  contingent_on TEXT,
  ${inOrder}
) STRICT;
CREATE INDEX position_window_position ON position_window (position);

CREATE TABLE requirement (
  id TEXT PRIMARY KEY NOT NULL,
  position TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  strength TEXT NOT NULL ${oneOf('strength', 'must', 'wish')},
  kind TEXT NOT NULL,
  group_name TEXT,
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 10),
  ${json('parameters')}
) STRICT;
CREATE INDEX requirement_position ON requirement (position);`,

  `CREATE TABLE candidacy (
  id TEXT PRIMARY KEY NOT NULL,
  position TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  status TEXT NOT NULL ${candidacyStatus('status')},
  reason TEXT,
  ${stamps},
  UNIQUE (position, person),
  CHECK (status NOT IN ('notSelected', 'declined', 'withdrawn') OR reason <> '')
) STRICT;
CREATE INDEX candidacy_person ON candidacy (person);

CREATE TABLE candidacy_override (
  candidacy TEXT NOT NULL REFERENCES candidacy (id) ON DELETE CASCADE,
  criterion TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  by_user TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (candidacy, criterion)
) STRICT, WITHOUT ROWID;`,
  eventsOf('candidacy', candidacyStatus),

  `CREATE TABLE nomination (
  id TEXT PRIMARY KEY NOT NULL,
  candidacy TEXT NOT NULL REFERENCES candidacy (id) ON DELETE CASCADE,
  provider TEXT REFERENCES provider (id),
  ${givenDate('nominated_on')},
  reference TEXT,
  ${stamps}
) STRICT;
CREATE INDEX nomination_candidacy ON nomination (candidacy);
CREATE INDEX nomination_provider ON nomination (provider);`,

  `CREATE TABLE deployment (
  id TEXT PRIMARY KEY NOT NULL,
  candidacy TEXT REFERENCES candidacy (id),
  person TEXT NOT NULL REFERENCES person (id),
  position TEXT NOT NULL REFERENCES position (id),
  provider TEXT REFERENCES provider (id),
  ${givenDate('from_date')},
  ${givenDate('to_date')},
  status TEXT NOT NULL ${deploymentStatus('status')},
  reason TEXT,
  funding TEXT,
  ${stamps},
  ${inOrder},
  CHECK (status NOT IN ('curtailed', 'cancelled') OR reason <> '')
) STRICT;
CREATE INDEX deployment_candidacy ON deployment (candidacy);
CREATE INDEX deployment_person ON deployment (person);
CREATE INDEX deployment_position ON deployment (position);
CREATE INDEX deployment_provider ON deployment (provider);`,
  eventsOf('deployment', deploymentStatus, [givenDate('from_date'), givenDate('to_date')]),

  `CREATE TABLE evaluation (
  id TEXT PRIMARY KEY NOT NULL,
  deployment TEXT NOT NULL REFERENCES deployment (id) ON DELETE CASCADE,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  author TEXT,
  ${givenDate('written_on')},
  ${between('rating', 1, 5)},
  text TEXT,
  ${flag('adverse')},
  ${date('notified_on')},
  ${stamps}
) STRICT;
CREATE INDEX evaluation_deployment ON evaluation (deployment);
CREATE INDEX evaluation_person ON evaluation (person);`,
].join('\n')
