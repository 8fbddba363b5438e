/** Decisions as they were made, and judged again. */
export const decisions = {
  kind: '{kind, select, nominated {Nominated} selected {Selected} reserve {Put in reserve} notSelected {Not selected} declined {Declined} withdrawn {Withdrawn} setAside {Criterion set aside} askedAgain {Criterion asked again} planned {Selected and planned} teamAccepted {Accepted with a team} other {Decided}}',
} as const
