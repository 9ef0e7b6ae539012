import { everybody, own, type Row, type Rows } from './row'
import { type State, states } from './subjects'
import { viewers } from './viewers'

/** Names who changes an endorsement by a page: the provider and administrators, administrators, or nobody in this state. */
type Who = 'own' | 'staff' | 'nobody'

/** Holds who may do what in which state; nobody may where nothing stands. */
const CHANGES: Readonly<Record<string, Partial<Readonly<Record<State, Who>>>>> = {
  confirm: { Submitted: 'staff' },
  notify: { Passed: 'own', Notified: 'own' },
  withdraw: { Notified: 'own' },
  cancel: { Passed: 'own', Notified: 'own' },
  revoke: { Certified: 'staff' },
  archive: {
    Submitted: 'own',
    Passed: 'own',
    Notified: 'own',
    Certified: 'own',
    Canceled: 'own',
    Withdrawn: 'own',
    Revoked: 'staff',
  },
}

const MESSAGE = { address: 'somebody@example.org', message: 'How are you?' }

const FIELDS = { reason: 'because', performance: 'public', address: 'mls@example.org' }

function changing(who: Who, answer: 200 | 303): Row {
  if (who === 'own') return { allowed: { provider: answer, administrator: answer }, others: 404 }
  if (who === 'staff') return { allowed: { administrator: answer }, refused: { provider: 409 }, others: 404 }
  return { refused: { provider: 409, administrator: 409 }, others: 404 }
}

const rowsOf = (action: string, answer: 200 | 303): readonly Row[] =>
  states.map((about) => ({
    about,
    parameters: { action },
    // A page says how many notifications were sent before.
    fields: { ...FIELDS, 'sent-before': about === 'Notified' ? '1' : '0' },
    ...changing(CHANGES[action]?.[about] ?? 'nobody', answer),
  }))

const settling = Object.keys(CHANGES).filter((action) => action !== 'notify')

const unknown: readonly Row[] = [
  { about: 'nothing', parameters: { action: 'cancel' }, others: 404 },
  { about: 'Passed', parameters: { action: 'approve' }, others: 404 },
  { about: 'Passed', parameters: { action: 'constructor' }, others: 404 },
]

/** Pages of an endorsement, and what changes it. */
export const endorsementRows: Rows = {
  'GET /endorsements/:id': [
    ...states.map((about) => ({ about, ...(about === 'Certified' ? everybody : own) })),
    { about: 'nothing', others: 404 },
    ...['History', 'Change the status', 'Performance'].map((words) => ({
      about: 'Certified' as const,
      ...everybody,
      shown: [{ words, to: ['provider', 'administrator'] as const }],
    })),
  ],
  'GET /endorsements/:id/report': [
    ...states.map((about) => ({ about, ...(about === 'Certified' ? everybody : own) })),
    { about: 'nothing', others: 404 },
    ...['/metadata.xml', '0.987', 'Notify the recipient', 'https://example.org/odata'].map((words) => ({
      about: 'Notified with reports' as const,
      ...own,
      shown: [{ words, to: ['provider', 'administrator'] as const }],
    })),
    ...['/metadata.xml', '0.987', 'change the status', 'https://example.org/odata'].map((words) => ({
      about: 'Certified with reports' as const,
      ...everybody,
      shown: [{ words, to: ['provider', 'administrator'] as const }],
    })),
  ],
  'GET /endorsements/:id/report.json': [
    { about: 'Notified with reports', ...own },
    { about: 'Certified with reports', ...everybody },
    { about: 'Certified', others: 404 },
    { about: 'nothing', others: 404 },
  ],
  'GET /endorsements/:id/metadata.xml': [
    { about: 'Notified with reports', ...own },
    { about: 'Certified with reports', ...own },
    { about: 'nothing', others: 404 },
  ],
  'GET /endorsements/:id/contact': [
    { about: 'Certified', ...everybody },
    { about: 'Notified', ...own },
    { about: 'nothing', others: 404 },
  ],
  'POST /endorsements/:id/contact': [
    {
      about: 'Certified',
      fields: MESSAGE,
      allowed: Object.fromEntries(viewers.map((viewer) => [viewer, 200])),
      others: 200,
    },
    { about: 'Certified', fields: { ...MESSAGE, address: 'a@example.org, b@example.org' }, others: 422 },
    { about: 'Certified', fields: { ...MESSAGE, message: ' ' }, others: 422 },
    { about: 'Notified', fields: MESSAGE, ...own },
    { about: 'nothing', fields: MESSAGE, others: 404 },
  ],
  'GET /endorsements/:id/notify': rowsOf('notify', 200),
  'POST /endorsements/:id/notify': rowsOf('notify', 303),
  'GET /endorsements/:id/:action': [...settling.flatMap((action) => rowsOf(action, 200)), ...unknown],
  'POST /endorsements/:id/:action': [...settling.flatMap((action) => rowsOf(action, 303)), ...unknown],
}
