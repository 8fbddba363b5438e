/** Promises that a rule no longer lets stand, and the ways on. */
export const promises = {
  windows: '{windows}',
  outside:
    '{held, select, outside {planned for {period}, on no day of the window: fills no post} other {planned for {period}, partly outside the window}}',
  offerStands: 'an offer that stands',
  title:
    '{people, plural, one {# person promised does not fit as things stand now} other {# people promised do not fit as things stand now}}',
  titleWarn: '{people, plural, one {# promise needs a look} other {# promises need a look}}',
  promise:
    '{promise, select, nominated {Nominated} selected {Selected} planned {Planned} other {In the field}}',
  place: '{title}, {request}',
  because: '{evidence} (asked: {asked})',
  earlier: 'Was set aside for an earlier question: {reason}',
  more: '{count, plural, one {# more} other {# more}}',
  less: 'Show fewer',
  setAside: 'Set aside …',
  setAsideOf: 'Set aside for {name}: {criterion}',
  setAsideTitle: 'Set a criterion aside: {name}',
  setAsideConfirm: 'Set aside',
  replace: 'Replace',
  replaceOf: 'Replace {name}: open the match',
  cancel: 'Cancel …',
  cancelOf: 'Cancel the promise to {name}',
  cancelTitle: 'Cancel: {name}',
  cancelText:
    '{promise, select, planned {The deployment is cancelled and the person is free on these days.} other {The candidacy is withdrawn and the person is free on these days.}} The reason is kept.',
  cancelConfirm: 'Cancel the promise',
  cancelled: '{name}: free again',
  dates: 'Dates and status',
  ask: 'Ask again',
  askOf: 'Ask about {name} again: availability asked',
  asked: '{name}: availability asked',
  move: 'Move to the window',
  moveOf: 'Move the deployment of {name} to the window of the position',
  moveAll: 'Move {count, plural, one {# deployment} other {# deployments}} to the window',
  moveLeave: 'Leave them',
  moveTitle: 'The windows were changed: {title}',
  moveText:
    '{count, plural, one {# deployment lies} other {# deployments lie}} outside the new windows. Each is checked for availability and double booking when it is moved.',
  moveNone: 'No deployment lies outside the new windows any more.',
  moved:
    '{moved, plural, =0 {Nobody was moved.} one {# deployment was moved.} other {# deployments were moved.}}',
  stayed: '{name} could not be moved: {reasons}',
  told: '{people, plural, one {# promise does not hold any more} other {# promises do not hold any more}}',
  brokenBy:
    '{people, plural, one {What is asked now keeps {names} from serving.} other {What is asked now keeps # people from serving: {names}.}}',
  toldLine: '{name}, {title}: {evidence}',
  toldMore: '{count, plural, one {and # more} other {and # more}}',
  toldLook: 'Look at them',
  mark: 'No longer fits',
  markLook: 'Needs a look',
  markOf: '{name}: {evidence}',
} as const
