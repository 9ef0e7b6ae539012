import type { Property } from '../../metadata/model-elements'
import { readEntityDataModel } from '../../metadata/read-entity-data-model'
import { parseXml } from '../../metadata/read-xml'
import { type Probe, probeDefects } from '../testing/probe-defects'
import type { SampleClient } from '../testing/sample-client'
import type { METADATA_DEFECTS } from './metadata'

const document = async (client: SampleClient) => {
  const { status, headers, text } = await client.get('/$metadata')
  return { status, type: headers.get('Content-Type'), begin: text.slice(0, 5) }
}

const xml = { status: 200, type: 'application/xml', begin: '<?xml' }

async function modelOf(client: SampleClient) {
  const { document } = parseXml((await client.get('/$metadata')).text)
  if (document === undefined) throw new Error('the metadata are not XML')
  return readEntityDataModel(document)
}

const declared =
  (resource: string, name: string, tell: (property: Property) => unknown) =>
  async (client: SampleClient): Promise<unknown> => {
    const model = await modelOf(client)
    const type = model.resource(resource)
    const member = type && model.member(type, name)
    return member?.kind === 'Property' ? tell(member) : undefined
  }

const typeOf = ({ type, nullable }: Property) =>
  `${type.isCollection ? 'Collection of ' : ''}${type.qualifiedName} ${nullable}`

const lookupName = ({ annotations }: Property) => annotations.map(({ value }) => value).join()

/** The type of a Field and the kinds of values that the payload has in it. */
const declaredAndServed = (name: string) => async (client: SampleClient) => {
  const { value } = await client.body(`/Property?$select=${name}`)
  const kinds = new Set(value?.map((row) => (Array.isArray(row[name]) ? 'list' : typeof row[name])))
  kinds.delete('object')
  return [await declared('Property', name, typeOf)(client), ...kinds]
}

const probes: Record<keyof typeof METADATA_DEFECTS, Probe> = {
  'json-metadata': { look: document, sound: xml, defective: { status: 200, type: 'application/json', begin: '{"$Ve' } },
  'html-metadata': { look: document, sound: xml, defective: { status: 200, type: 'text/html', begin: '<!DOC' } },
  'empty-metadata': { look: document, sound: xml, defective: { ...xml, begin: '' } },
  'lookup-not-in-metadata': {
    look: async (client) => {
      const model = await modelOf(client)
      const sets = model.entityContainers
        .flatMap(({ entitySets }) => entitySets)
        .filter(({ name }) => name === 'Lookup')
      const rows = await client.body("/Field?$filter=ResourceName eq 'Lookup'")
      return [model.type('org.reso.metadata.Lookup')?.kind, sets.length, (rows.value ?? []).length]
    },
    sound: ['EntityType', 1, 6],
    defective: [undefined, 0, 0],
  },
  'lookup-key-nullable': {
    look: declared('Lookup', 'LookupKey', typeOf),
    sound: 'Edm.String false',
    defective: 'Edm.String true',
  },
  'lookup-value-wrong-type': {
    look: declared('Lookup', 'LookupValue', typeOf),
    sound: 'Edm.String false',
    defective: 'Edm.Int32 false',
  },
  'lookup-timestamp-missing': {
    look: declared('Lookup', 'ModificationTimestamp', typeOf),
    sound: 'Edm.DateTimeOffset false',
    defective: undefined,
  },
  'annotation-missing': {
    look: declared('Property', 'AboveGradeFinishedAreaUnits', lookupName),
    sound: 'AreaUnits',
    defective: '',
  },
  'annotation-wrong-name': {
    look: async (client) => {
      const { value } = await client.body("/Lookup?$filter=LookupName eq 'LocalAreaUnits'")
      return [await declared('Property', 'LivingAreaUnits', lookupName)(client), value?.length]
    },
    sound: ['AreaUnits', 0],
    defective: ['LocalAreaUnits', 2],
  },
  'single-lookup-as-collection': {
    look: declaredAndServed('DirectionFaces'),
    sound: ['Edm.String true', 'string'],
    defective: ['Collection of Edm.String false', 'list'],
  },
  'multiple-lookup-as-single': {
    look: declaredAndServed('Roof'),
    sound: ['Collection of Edm.String false', 'list'],
    defective: ['Edm.String true', 'string'],
  },
}

probeDefects(probes)
