import { type Probe, probeDefects } from '../../testing/probe-defects'
import type { SampleClient } from '../../testing/sample-client'
import type { PROTOCOL_DEFECTS } from './protocol'

type Request = string | readonly [path: string, headers: Readonly<Record<string, string>>]

/** Status and version of several answers. */
const answers =
  (...requests: readonly Request[]) =>
  async (client: SampleClient) => {
    const told: unknown[] = []
    for (const request of requests) {
      const [path, headers] = typeof request === 'string' ? [request, {}] : request
      const { status, headers: sent } = await client.get(path, headers)
      told.push([status, sent.get('OData-Version')].join(' '))
    }
    return told
  }

const METADATA: Request = ['/$metadata', { Accept: 'application/xml' }]
const DATA = '/Property?$top=5'

const hasOffice = async (client: SampleClient) => {
  const { text } = await client.get('/$metadata')
  return ['<EntityType Name="Office"', '<EntitySet Name="Office"', ' Target="Office"'].map((part) =>
    text.includes(part),
  )
}

const serviceDocument = async (client: SampleClient) => {
  const { text } = await client.get('/')
  return [text.startsWith('{'), text.includes('"Property"'), text.includes('"Member"')]
}

/** The second request of each shows that others are answered as before. */
const probes: Record<keyof typeof PROTOCOL_DEFECTS, Probe> = {
  'core-metadata-validation': {
    look: answers('/$metadata?$format=application/xml', METADATA),
    sound: ['200 4.0', '200 4.0'],
    defective: ['415 4.0', '200 4.0'],
  },
  'core-metadata-without-format': {
    look: answers(['/$metadata', { Accept: '*/*' }], METADATA),
    sound: ['200 4.0', '200 4.0'],
    defective: ['406 4.0', '200 4.0'],
  },
  'core-metadata-unsupported-format': {
    look: answers('/$metadata?$format=application/pdf', '/Property?$format=xml'),
    sound: ['415 4.0', '415 4.0'],
    defective: ['400 4.0', '415 4.0'],
  },
  'core-top-level-resources': { look: hasOffice, sound: [true, true, true], defective: [true, false, false] },
  'core-service-document': { look: serviceDocument, sound: [true, true, true], defective: [false, false, false] },
  'core-service-document-resources': {
    look: serviceDocument,
    sound: [true, true, true],
    defective: [true, false, true],
  },
  'core-response-code-400': {
    look: answers("/Property?$filter=BadField eq 'SoBad'", "/Property?$filter=BadField eq 'SoBad'&$top=5"),
    sound: ['400 4.0', '400 4.0'],
    defective: ['200 4.0', '400 4.0'],
  },
  'core-response-code-404': {
    look: answers('/ResourceNotFound', "/Property('none')"),
    sound: ['404 4.0', '404 4.0'],
    defective: ['400 4.0', '404 4.0'],
  },
  'core-key-not-found': {
    look: answers("/Property('none')", '/ResourceNotFound'),
    sound: ['404 4.0', '404 4.0'],
    defective: ['400 4.0', '404 4.0'],
  },
  'core-key-not-selected': {
    look: answers(`${DATA}&$select=BedroomsTotal`, `${DATA}&$select=ListingKey`),
    sound: ['200 4.0', '200 4.0'],
    defective: ['400 4.0', '200 4.0'],
  },
  'core-wrong-case-select': {
    look: answers(`${DATA}&$select=bedroomstotal`, '/Property?$select=bedroomstotal'),
    sound: ['400 4.0', '400 4.0'],
    defective: ['200 4.0', '400 4.0'],
  },
  'core-wrong-case-filter': {
    look: answers(`${DATA}&$filter=bedroomstotal eq 3`, `${DATA}&$filter=bedroomstotal eq 3&$select=ListingKey`),
    sound: ['400 4.0', '400 4.0'],
    defective: ['200 4.0', '400 4.0'],
  },
  'core-wrong-case-orderby': {
    look: answers(`${DATA}&$orderby=bedroomstotal asc`, `${DATA}&$orderby=bedroomstotal desc`),
    sound: ['400 4.0', '400 4.0'],
    defective: ['200 4.0', '400 4.0'],
  },
  'core-odata-maxversion-4.0': {
    look: answers([DATA, { 'OData-MaxVersion': '4.0' }], [DATA, { 'OData-MaxVersion': '4.01' }]),
    sound: ['200 4.0', '200 4.0'],
    defective: ['200 4.01', '200 4.0'],
  },
  'core-odata-maxversion-3.0': {
    look: answers([DATA, { 'OData-MaxVersion': '3.0' }], DATA),
    sound: ['400 4.0', '200 4.0'],
    defective: ['200 4.0', '200 4.0'],
  },
  'core-omit-nulls': {
    look: answers([DATA, { Prefer: 'omit-values=nulls' }], [DATA, { Prefer: 'odata.maxpagesize=10' }]),
    sound: ['200 4.0', '200 4.0'],
    defective: ['400 4.0', '200 4.0'],
  },
  'core-omit-defaults': {
    look: answers([DATA, { Prefer: 'omit-values=defaults' }], [DATA, { Prefer: 'omit-values=nulls' }]),
    sound: ['200 4.0', '200 4.0'],
    defective: ['400 4.0', '200 4.0'],
  },
}

probeDefects(probes)
