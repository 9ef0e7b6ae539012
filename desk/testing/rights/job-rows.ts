import { everybody, own, type Row, type Rows } from './row'

/** For the provider whose server is tested, and for administrators. */
const may = { allowed: { provider: 303, administrator: 303 }, others: 404 } as const satisfies Row

/** For whoever may begin a test, whatever it is about. */
const testers = { allowed: { provider: 200, 'other provider': 200, administrator: 200 }, others: 404 } as const

/** Names who may begin tests, and gives what cannot be tested. */
const wrong = { provider: 422, 'other provider': 422, administrator: 422 } as const

const SERVER = { system: 'S1', recipient: 'M1', core: '2.0.0', address: 'https://8.8.8.8/odata', token: 'a-token' }

/** Tests that the desk runs itself. */
export const jobRows: Rows = {
  'GET /self-test': [
    testers,
    { ...own, about: 'Submitted', query: '?confirm=:id' },
    { about: 'Passed', query: '?confirm=:id', others: 404 },
    // What is not theirs is not put into the form.
    {
      ...testers,
      about: 'a job',
      query: '?again=:id',
      shown: [{ words: 'value="M1"', to: ['provider', 'administrator'] }],
    },
  ],
  'POST /self-test': [
    { ...may, fields: SERVER, refused: { 'other provider': 422 } },
    { about: 'Submitted', fields: { ...SERVER, confirm: ':id' }, ...may },
    { about: 'Passed', fields: { ...SERVER, confirm: ':id' }, others: 404 },
    { fields: { ...SERVER, address: 'http://127.0.0.1:1/odata' }, refused: wrong, others: 404 },
  ],
  'GET /jobs': [{ ...testers, shown: [{ words: 'action="/jobs/pause"', to: ['administrator'] }] }],
  'POST /jobs/pause': [{ allowed: { administrator: 303 }, others: 404 }],
  'POST /jobs/resume': [{ allowed: { administrator: 303 }, others: 404 }],
  'GET /jobs/:id': [
    { ...own, about: 'a job' },
    { about: 'nothing', others: 404 },
  ],
  'GET /jobs/:id/events': [
    { ...own, about: 'a canceled job' },
    { about: 'nothing', others: 404 },
  ],
  'GET /jobs/:id/files/:name': [
    { ...own, about: 'a job with a file' },
    { about: 'a job with a file', parameters: { name: 'other.txt' }, others: 404 },
  ],
  'POST /jobs/:id/cancel': [
    { ...may, about: 'a job' },
    { about: 'nothing', others: 404 },
  ],
  'GET /job-progress.js': [everybody],
  // Workers on other machines have no account, and a token of another kind.
  'GET /worker-files': [{ others: 404 }],
  'GET /worker-files/:digest': [{ parameters: { digest: 'a'.repeat(64) }, others: 404 }],
  'PUT /worker-files/:digest': [
    { parameters: { digest: 'a'.repeat(64) }, others: 404, fromAnywhere: 'a token is needed' },
  ],
}
