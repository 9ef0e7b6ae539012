/** What is counted, in the order in which people read it, and the outcome whose tone it has. */
export const countColumns = [
  { key: 'passed', label: 'Passed', outcome: 'passed' },
  { key: 'failed', label: 'Failed', outcome: 'failed' },
  { key: 'advisories', label: 'Advisories', outcome: 'advisory' },
  { key: 'not offered', label: 'Not offered', outcome: 'not offered' },
  { key: 'not verified', label: 'Not verified', outcome: 'not verified' },
] as const
