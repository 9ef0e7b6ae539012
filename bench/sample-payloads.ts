import { readEntityDataModel } from '../support/metadata/read-entity-data-model'
import { parseXml } from '../support/metadata/read-xml'
import { ODataClient } from '../support/odata/odata-client'
import { advertisedReader } from '../support/payload/fault-readers'
import { PayloadSampling } from '../support/payload/payload-sampling'
import { advertisedPayload } from '../support/payload/read-advertised-payload'
import { lookupResourceOf } from '../support/payload/replicated-resource'
import { LOOKUP_RESOURCE } from '../support/payload/replication'
import { samplingPass } from '../support/payload/sampling-results'

/** Samples Property by nextLinks, alone and with Media, as a run does, and prints what came and the memory it took. */
async function main(): Promise<void> {
  const [serviceRoot = '', token = '', limit = ''] = process.argv.slice(2)
  const client = new ODataClient({ serviceRoot, credentials: { kind: 'bearer token', token } })
  const { document } = parseXml((await client.metadata()).bytes.toString('utf8'))
  if (document === undefined) throw new Error('the metadata are not XML')
  const model = readEntityDataModel(document)
  const lookups = await lookupResourceOf(model, client, undefined)?.lookupRecords()
  if (lookups === undefined || lookups.kind === 'unknown') throw new Error(`no records of ${LOOKUP_RESOURCE.name}`)
  const payload = advertisedPayload(model, lookups)
  const type = payload.resources.get('Property')
  if (type === undefined) throw new Error('no Property')
  const fields = [...type.fields].filter(([name, { value }]) => value.kind !== 'expansion' || name === 'Media')
  const sampling = new PayloadSampling(
    {
      reader: client,
      serviceRoot,
      payload,
      entitySets: [],
      read: advertisedReader({ payload, version: '2.0', knowsLookups: true }),
      counting: 'own',
      limit: Number(limit),
      now: new Date(),
    },
    { onPage: () => {} },
  )
  const start = performance.now()
  const resource = { name: 'Property', entitySet: 'Property', type: { ...type, fields: new Map(fields) } }
  const { faults } = await sampling.sample(resource, samplingPass('NextLink', '2.0', new Date()))
  const [property] = sampling.results().resources
  console.log(
    JSON.stringify({
      records: property?.tally.records,
      media: property?.expansions[0]?.tally.records,
      faults: faults.error.count,
      seconds: (performance.now() - start) / 1000,
      megabytes: process.resourceUsage().maxRSS / 1024,
    }),
  )
}

void main()
