import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { type Probe, probeDefects } from '../testing/probe-defects'
import { type Answer, type Body, bodyOf, type SampleClient } from '../testing/sample-client'
import type { ACCESS_DEFECTS } from './access'
import type { ANSWER_DEFECTS } from './answers'
import type { NEXT_LINK_DEFECTS } from './next-links'

type Tables = typeof NEXT_LINK_DEFECTS & typeof ACCESS_DEFECTS & typeof ANSWER_DEFECTS

const PATH = '/Property?$top=3'

const statusOf = (answer: Promise<Answer>): Promise<number | string> =>
  answer.then(
    ({ status }) => status,
    () => 'no answer',
  )

/** The status of one path, asked so many times. */
const statuses =
  (times: number, path = PATH) =>
  async (client: SampleClient) => {
    const told: (number | string)[] = []
    while (told.length < times) told.push(await statusOf(client.get(path)))
    return told
  }

/** Metadata, service document, data: who is hit? */
const reach = async (client: SampleClient) => {
  const told: (number | string)[] = []
  for (const path of ['/$metadata', '/', PATH]) told.push(await statusOf(client.get(path)))
  return told
}

const nextLink = async (client: SampleClient) => {
  const { origin } = client.server
  return (await client.body('/Lookup?$select=LookupKey'))['@odata.nextLink']?.replace(origin, 'ORIGIN')
}

const NEXT = 'Lookup?$select=LookupKey&$skiptoken=1000'
const NEXT_OF_SMALL_PAGE = 'Lookup?$select=LookupKey&$skiptoken=500'

const tokens = async (client: SampleClient) => {
  const answers = [await client.token(), await client.token(client.basic, {})]
  return answers.map(({ status }) => status)
}

const tokenBegin = async (client: SampleClient) => (await client.token()).text.slice(0, 16)

const nextPage = async (client: SampleClient) => {
  const next = (await client.body('/Lookup?$select=LookupKey'))['@odata.nextLink'] ?? ''
  return (await client.open(next)).status
}

const throttling = async (client: SampleClient) => {
  const told: string[] = []
  while (told.length < 2) {
    const { status, headers } = await client.get(PATH)
    const after = headers.get('Retry-After')
    told.push(after === null ? `${status}` : `${status} after ${after}`)
  }
  return told
}

/** Tells if data come before the service document has been asked for ten more times. */
const isAnswered = async (client: SampleClient) => {
  let answered = false
  const asked = client.get(PATH).then(
    () => {
      answered = true
    },
    () => {},
  )
  await statuses(10, '/')(client)
  if (answered) await asked
  return answered
}

/** Describes the answer to a request for data, or the error that reading it throws. */
const reading = async (client: SampleClient) => {
  try {
    const answer = await client.get(PATH)
    const type = answer.headers.get('Content-Type')?.split(';')[0]
    try {
      return `${type}, ${bodyOf(answer).value?.length} records`
    } catch {
      return `${type}, no JSON`
    }
  } catch (error) {
    return `broken: ${error instanceof Error ? error.message : error}`
  }
}

/** Other than fetch, gunzip does not put up with an end that is missing. */
const unzipping = async (client: SampleClient) => {
  const { serviceRoot, bearerToken } = client.server
  const headers = { Authorization: `Bearer ${bearerToken}`, 'Accept-Encoding': 'gzip' }
  const answer = await new Promise<IncomingMessage>((resolve) => get(`${serviceRoot}${PATH}`, { headers }, resolve))
  try {
    const { value }: Body = JSON.parse(gunzipSync(await buffer(answer)).toString('utf8'))
    return value?.length
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

const READABLE = 'application/json, 3 records'

const probes: Record<keyof Tables, Probe> = {
  'relative-next-link': { look: nextLink, sound: `ORIGIN/odata/${NEXT}`, defective: NEXT_OF_SMALL_PAGE },
  'cyclic-next-link': {
    look: nextLink,
    sound: `ORIGIN/odata/${NEXT}`,
    defective: 'ORIGIN/odata/Lookup?$select=LookupKey',
  },
  'foreign-next-link': {
    look: nextLink,
    sound: `ORIGIN/odata/${NEXT}`,
    defective: `http://another-server.invalid/odata/${NEXT_OF_SMALL_PAGE}`,
  },
  unauthorized: { look: reach, sound: [200, 200, 200], defective: [401, 401, 401] },
  'token-expires-early': {
    look: async (client) => {
      const first = await statuses(4)(client)
      const { access_token: token }: { access_token: string } = JSON.parse((await client.token()).text)
      return [...first, (await client.get(PATH, { Authorization: `Bearer ${token}` })).status]
    },
    sound: [200, 200, 200, 200, 200],
    defective: [200, 200, 200, 401, 200],
  },
  'service-root-with-path': {
    look: async (client) => {
      const { origin, serviceRoot } = client.server
      return [serviceRoot.replace(origin, ''), ...(await reach(client)), (await nextLink(client))?.replace(NEXT, '')]
    },
    sound: ['/odata', 200, 200, 200, 'ORIGIN/odata/'],
    defective: ['/v1/tenant/odata', 200, 200, 200, 'ORIGIN/v1/tenant/odata/'],
  },
  'service-root-with-query': {
    look: async (client) => {
      const { origin, serviceRoot } = client.server
      const withoutQuery = await client.open(`${origin}/odata${PATH}`)
      return [serviceRoot.replace(origin, ''), ...(await reach(client)), withoutQuery.status, await nextPage(client)]
    },
    sound: ['/odata', 200, 200, 200, 200, 200],
    defective: ['/odata?tenant=sample', 200, 200, 200, 400, 200],
  },
  'token-endpoint-refuses': { look: tokens, sound: [200, 200], defective: [401, 401] },
  'token-endpoint-html': { look: tokenBegin, sound: '{"access_token":', defective: '<!DOCTYPE html><' },
  'token-without-expires-in': {
    look: async (client) => Object.keys(JSON.parse((await client.token()).text)),
    sound: ['access_token', 'token_type', 'expires_in'],
    defective: ['access_token', 'token_type'],
  },
  'credentials-in-body-only': { look: tokens, sound: [200, 200], defective: [200, 401] },
  'credentials-by-basic-only': { look: tokens, sound: [200, 200], defective: [401, 200] },
  'too-many-requests': { look: throttling, sound: ['200', '200'], defective: ['429', '200'] },
  'too-many-requests-retry-after': { look: throttling, sound: ['200', '200'], defective: ['429 after 1', '200'] },
  'too-many-requests-forever': { look: reach, sound: [200, 200, 200], defective: [200, 200, 429] },
  'server-errors': { look: reach, sound: [200, 200, 200], defective: [200, 200, 500] },
  'server-error-once': { look: statuses(3), sound: [200, 200, 200], defective: [500, 200, 200] },
  'slow-answers': {
    look: async (client) => [await statusOf(client.get('/')), await isAnswered(client)],
    sound: [200, true],
    defective: [200, false],
  },
  'echo-credentials': {
    look: async (client) => {
      const { bearerToken } = client.server
      const wrong = { ...client.credentials, client_secret: 'echoed-secret' }
      const texts = [(await client.get('/Nonsense?a=b')).text, (await client.token({}, wrong)).text]
      return [
        texts[0]?.includes(`Bearer ${bearerToken}`),
        texts[0]?.includes('?a=b'),
        texts[1]?.includes('echoed-secret'),
      ]
    },
    sound: [false, false, false],
    defective: [true, true, true],
  },
  'html-error-page': { look: reading, sound: READABLE, defective: 'text/html, no JSON' },
  'wrong-content-type': { look: reading, sound: READABLE, defective: 'text/html, 3 records' },
  'empty-body': { look: reading, sound: READABLE, defective: 'application/json, no JSON' },
  'truncated-json': { look: reading, sound: READABLE, defective: 'application/json, no JSON' },
  'truncated-gzip': { look: unzipping, sound: 3, defective: 'unexpected end of file' },
  'truncated-body': { look: reading, sound: READABLE, defective: 'broken: terminated' },
}

probeDefects(probes)
