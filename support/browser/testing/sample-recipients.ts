import type { RecipientIndex, RecipientRow } from '../../results/recipient-rows'

const row = (name: string, changed: Partial<RecipientRow>): RecipientRow => ({
  name,
  folder: `T1-S1/${name.slice(0, 2).toUpperCase()}`,
  providerUoi: 'T1',
  providerUsi: 'S1',
  recipientUoi: name.slice(0, 2).toUpperCase(),
  version: '2.0',
  status: 'conformant',
  decidedBy: 'Data Dictionary 2.0',
  reason: 'Every scenario that applies passed, 1,982 in all.',
  counts: true,
  total: { passed: 1982, failed: 0, 'not offered': 4, 'not verified': 0, advisories: 2 },
  date: '2026-01-15T09:30:00.000Z',
  steps: [
    step('Web API Core 2.0.0', 'conformant', 'web-api-core-2.0.0/T1-S1/A B/current'),
    step('Data Dictionary 2.0', 'conformant', 'data-dictionary-2.0/T1-S1/A B/current'),
  ],
  ...changed,
})

const step = (
  label: string,
  verdict: RecipientRow['status'] | null,
  folder: string,
  report: string | null = `${folder}/summary.html`,
): RecipientRow['steps'][number] => ({ label, verdict, folder, report })

/** For tests: recipients with three verdicts, one of them without results. */
export const sampleRecipients = (): RecipientIndex => ({
  generatedOn: '2026-01-16T10:00:00.000Z',
  recipients: [
    row('Prairie MLS', {
      status: 'not conformant',
      decidedBy: 'Web API Core 2.0.0',
      reason: '1 of 45 scenarios failed, for 1 cause.',
      counts: false,
      total: { passed: 41, failed: 1, 'not offered': 3, 'not verified': 0, advisories: 0 },
      steps: [
        step('Web API Core 2.0.0', 'not conformant', 'web-api-core-2.0.0/T1-S1/PR/current'),
        step('Data Dictionary 2.0', null, 'data-dictionary-2.0/T1-S1/PR/current', null),
      ],
    }),
    row('<script>alert(1)</script>', {
      status: 'could not be judged',
      decidedBy: 'Web API Core 2.0.0',
      reason: 'the metadata could not be fetched: GET https://api.example.com/odata/$metadata: 401',
      counts: false,
      total: null,
      date: null,
      steps: [step('Web API Core 2.0.0', 'could not be judged', 'web-api-core-2.0.0/T1-S1/SC/current', null)],
    }),
    row('Harbor MLS', {}),
    row('Inland MLS', { date: '2026-01-14T09:30:00.000Z', total: null }),
  ],
})
