import { everybody, type Row, type Rows } from './row'

/** For whoever has a valid token. */
const byToken = (answer: number) => ({
  token: answer,
  'other token': answer,
  'user token': answer,
  'administrator token': answer,
})

/** Returns a row of what is sent from the page of a link: from whatever site it comes, the link decides. */
const byLink = (row: Omit<Row, 'fromAnywhere'>): Row => ({ ...row, fromAnywhere: 'who knows the link may answer' })

/** Lists states in which a link no longer leads to an endorsement. */
const ENDED = ['Canceled', 'Withdrawn', 'Revoked', 'Certified, archived'] as const

/** Holds what everybody finds, and the pages of links. */
export const publicRows: Rows = {
  'GET /': [
    everybody,
    { ...everybody, shown: [{ words: 'href="/organizations"', to: ['administrator'] }] },
    {
      ...everybody,
      shown: [{ words: 'action="/sign-out"', to: ['provider', 'other provider', 'user', 'administrator'] }],
    },
    ...(['Submitted', 'Passed', 'Notified', 'Canceled', 'Withdrawn', 'Revoked'] as const).map((about) => ({
      ...everybody,
      about,
      query: '?search=:recipient',
      shown: [{ words: '/endorsements/:id', to: ['provider', 'administrator'] as const }],
    })),
    {
      ...everybody,
      about: 'Certified, archived',
      query: '?search=:recipient&status=archived',
      shown: [{ words: '/endorsements/:id', to: ['provider', 'administrator'] }],
    },
    {
      ...everybody,
      about: 'Certified',
      query: '?search=:recipient',
      shown: [{ words: 'change the status', to: ['provider', 'administrator'] }],
    },
  ],
  'GET /map': [everybody],
  'GET /industry': [everybody],
  'GET /industry.csv': [{ others: 404 }],
  'GET /looks.css': [everybody],
  'GET /report.css': [everybody],
  'GET /report.js': [everybody],
  'GET /healthz': [everybody],
  'GET /sign-in': [everybody],
  'POST /sign-in': [{ fields: { username: '?', password: 'none' }, others: 401 }],
  'GET /first-administrator/:link': [{ others: 404 }],
  'POST /first-administrator/:link': [
    byLink({
      fields: { username: 'mallory', name: 'M', email: 'm@example.org', password: 'a password of tests' },
      others: 404,
    }),
  ],
  'GET /forgot-password': [everybody],
  'POST /forgot-password': [{ fields: { name: 'nobody' }, others: 200 }],
  'GET /password/:link': [{ about: 'a password link', allowed: { link: 200 }, others: 404 }],
  'POST /password/:link': [
    byLink({
      about: 'a password link',
      fields: { password: 'another password' },
      allowed: { link: 303 },
      others: 404,
    }),
    byLink({
      about: 'a password link',
      fields: { password: 'short' },
      refused: { link: 422 },
      others: 404,
    }),
  ],
  'GET /review/:link': [
    {
      about: 'Notified',
      allowed: { link: 200 },
      refused: { 'other link': 200 },
      others: 404,
      shown: [{ words: ':id', to: ['link'] }],
    },
    {
      about: 'Certified',
      allowed: { link: 200 },
      refused: { 'other link': 200 },
      others: 404,
      shown: [{ words: ':id', to: ['link'] }],
    },
    ...ENDED.map((about) => ({
      about,
      refused: { 'other link': 200 },
      others: 404,
    })),
  ],
  'GET /review/:link/:id/report': [
    {
      about: 'Notified with reports',
      allowed: { link: 200 },
      others: 404,
      shown: [{ words: '0.987', to: ['link'] }],
    },
    { about: 'Certified with reports', allowed: { link: 200 }, others: 404 },
    ...ENDED.map((about) => ({ about, others: 404 })),
  ],
  'GET /review/:link/:id/report.json': [
    { about: 'Notified with reports', allowed: { link: 200 }, others: 404 },
    { about: 'Notified', others: 404 },
    ...ENDED.map((about) => ({ about, others: 404 })),
  ],
  'GET /review/:link/contact': [
    { about: 'Notified', allowed: { link: 200 }, refused: { 'other link': 200 }, others: 404 },
    { about: 'Canceled', refused: { 'other link': 200 }, others: 404 },
  ],
  'POST /review/:link/contact': [
    byLink({
      about: 'Notified',
      fields: { address: 'mls@example.org', message: 'How are you?' },
      allowed: { link: 200, 'other link': 200 },
      others: 404,
    }),
    byLink({
      about: 'Notified',
      fields: { address: 'mls@example.org\r\nBcc: a@example.org', message: 'How are you?' },
      refused: { link: 422, 'other link': 422 },
      others: 404,
    }),
  ],
  'POST /review/:link/map': [
    {
      about: 'Notified',
      fields: { shown: 'yes' },
      allowed: { link: 303, 'other link': 303 },
      others: 404,
      fromAnywhere: 'who knows the link may answer',
    },
    {
      about: 'Canceled',
      fields: { shown: 'yes' },
      allowed: { 'other link': 303 },
      others: 404,
      fromAnywhere: 'who knows the link may answer',
    },
  ],
  'POST /review/:link/:id': [
    byLink({
      about: 'Notified',
      fields: { answer: 'approve', accepted: 'yes', terms: ':terms' },
      allowed: { link: 303 },
      others: 404,
    }),
    byLink({
      about: 'Notified',
      fields: { answer: 'decline' },
      allowed: { link: 200 },
      others: 404,
    }),
    byLink({
      about: 'Notified',
      fields: { answer: 'approve', terms: ':terms' },
      refused: { link: 422, 'other link': 422 },
      others: 404,
    }),
    ...ENDED.map((about) => byLink({ about, fields: { answer: 'decline' }, others: 404 })),
    byLink({
      about: 'Certified',
      fields: { answer: 'decline' },
      refused: { link: 409 },
      others: 404,
    }),
  ],
  'GET /odata': [{ allowed: byToken(200), others: 401 }],
  // What each of them may see of it, is tested by the Web API itself.
  'GET /odata/*': [{ refused: byToken(404), others: 401 }],
  'GET /submissions/:digest': [
    {
      about: 'a submission',
      allowed: { token: 200, 'administrator token': 200 },
      refused: { 'other token': 404, 'user token': 403 },
      others: 401,
    },
  ],
  'POST /submissions': [
    {
      about: 'an archive',
      allowed: { token: 201, 'administrator token': 201 },
      refused: { 'other token': 422, 'user token': 403 },
      others: 401,
      fromAnywhere: 'a token is needed',
    },
  ],
}
