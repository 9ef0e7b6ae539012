import { findingInOneLine } from '../../support/dictionary/format-finding'
import type { Verdict } from '../../support/dictionary/verdict'
import { printableLines } from '../../support/dictionary/wording'
import { decodeXml } from '../../support/metadata/read-xml'
import type { Exchange } from '../../support/odata/exchange'
import { ODataClient } from '../../support/odata/odata-client'
import { advertisedReader } from '../../support/payload/fault-readers'
import { PayloadSampling } from '../../support/payload/payload-sampling'
import { advertisedPayload } from '../../support/payload/read-advertised-payload'
import { lookupResourceOf } from '../../support/payload/replicated-resource'
import { samplingPass } from '../../support/payload/sampling-results'
import { validateMetadata } from '../../support/rules/validate-metadata'
import { type SampleServer, startSampleServer } from '../../support/sample-server/sample-server'
import { DamagingProxy } from '../answers/damaging-proxy'
import { planOf } from '../answers/plan'
import { complaintAbout, observe, type Read } from '../judge'
import type { Kind } from '../kind'

/** Short, so that a server that does not answer takes little time. */
const LIMITS = {
  timeoutMs: 1000,
  attempts: 2,
  backoffMs: 1,
  maxRetryAfterMs: 50,
  concurrency: 2,
  requests: 100,
  maxBodyBytes: 20_000_000,
}

const TARGETS = [
  { name: '$metadata', matches: (path: string) => path.includes('$metadata') },
  { name: 'the token', matches: (path: string) => path.includes('/oauth2/') },
  { name: 'Lookup', matches: (path: string) => path.includes('/Lookup') },
  { name: 'Office', matches: (path: string) => path.includes('/Office') },
]

/** Answers of a server, as its client, the replication and the sampling take them. */
export const answers: Kind = {
  id: 'answers',
  mostSeconds: 10,
  load: async () => {
    const server = await startSampleServer({ recordsPerResource: 3 })
    const proxy = await DamagingProxy.start(server.origin)
    const secrets = [server.clientSecret, server.bearerToken]
    const original = await observe(() => judged(server, proxy))

    return {
      prepare: (random) => {
        const { text, effect, change } = planOf(TARGETS, random)
        return {
          input: `${text} (${effect})`,
          read: async () => {
            proxy.reset(change)
            const observed = await observe(() => judged(server, proxy))
            proxy.reset()
            return complaintAbout(observed, { original, effect, stillOffends: false, secrets })
          },
        }
      },
      close: async () => {
        await proxy.close()
        await server.close()
      },
    }
  },
}

/** Asks a server for its metadata, its Lookup records and the records of one Resource, and judges them. */
async function judged(server: SampleServer, proxy: DamagingProxy): Promise<Read> {
  const exchanges: Exchange[] = []
  const serviceRoot = `${proxy.ownOrigin}/odata`
  const tokenUri = server.tokenUri.replace(server.origin, proxy.ownOrigin)
  const client = new ODataClient(
    {
      serviceRoot,
      credentials: {
        kind: 'client credentials',
        tokenUri,
        clientId: server.clientId,
        clientSecret: server.clientSecret,
        parameters: {},
      },
    },
    { limits: LIMITS, onExchange: (exchange) => exchanges.push(exchange) },
  )
  const said = (): string => printableLines(exchanges.map((exchange) => JSON.stringify(exchange)).join('\n'))
  const { valid, findings, model } = await validateMetadata(decodeXml((await client.metadata()).bytes))
  if (!valid || model === undefined) {
    return {
      verdict: 'not conformant',
      said: printableLines(`${findings.map(findingInOneLine).join('\n')}\n${said()}`),
    }
  }
  const lookups = await lookupResourceOf(model, client, undefined)?.lookupRecords()
  const isComplete = lookups?.kind === 'known' && lookups.incomplete === undefined
  const payload = advertisedPayload(model, lookups?.kind === 'known' ? lookups : undefined)
  const type = payload.resources.get('Office')
  if (type === undefined) return { verdict: 'could not be judged', said: said() }
  const sampling = new PayloadSampling(
    {
      reader: client,
      serviceRoot,
      payload,
      entitySets: [],
      read: advertisedReader({ payload, version: '2.0', knowsLookups: true }),
      counting: 'own',
      limit: 10,
      now: new Date('2026-11-30T00:00:00Z'),
    },
    { onPage: () => {} },
  )
  const { faults } = await sampling.sample(
    { name: 'Office', entitySet: 'Office', type },
    samplingPass('NextLink', '2.0', new Date('2026-11-30T00:00:00Z')),
  )
  const [office] = sampling.results().resources
  const records = office?.tally.records ?? 0
  const isWhole = office?.chains.every(({ stopped }) => stopped === 'end')
  const verdict = ((): Verdict => {
    if (faults.error.count > 0) return 'not conformant'
    return isComplete && records === 3 && isWhole ? 'conformant' : 'could not be judged'
  })()
  return { verdict, said: said(), meaning: { records } }
}
