import type { RecipientRow } from '../recipient-rows'

/** For tests: a recipient that is conformant. */
export const recipientRow: RecipientRow = {
  name: 'Harbor MLS',
  folder: 'T1-S1/M1',
  providerUoi: 'T1',
  providerUsi: 'S1',
  recipientUoi: 'M1',
  version: '2.0',
  status: 'conformant',
  decidedBy: 'Data Dictionary 2.0',
  reason: 'Every scenario that applies passed, 12 in all.',
  counts: true,
  total: { passed: 12, failed: 0, 'not offered': 4, 'not verified': 0, advisories: 2 },
  date: '2026-01-15T09:30:00.000Z',
  steps: [
    {
      label: 'Data Dictionary 2.0',
      verdict: 'conformant',
      folder: 'data-dictionary-2.0/T1-S1/M1/current',
      report: 'data-dictionary-2.0/T1-S1/M1/current/summary.html',
    },
  ],
}
