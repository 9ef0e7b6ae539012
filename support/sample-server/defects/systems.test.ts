import { type Probe, probeDefects } from '../testing/probe-defects'
import type { SampleClient } from '../testing/sample-client'
import type { SYSTEM_VARIANTS } from './systems'

/** The names and ids of systems that the records of a Resource have. */
const systemsOf = (resource: string) => async (client: SampleClient) => {
  const { value = [] } = await client.body(`/${resource}?$top=20`)
  const named = value.map((row) => [row['OriginatingSystemName'], row['OriginatingSystemID']].join(' '))
  return new Set(named).size > 2 ? 'many' : [...new Set(named)].toSorted()
}

/** Tells whether the EntityType Property has the Field, and the records too. */
const hasSystem = async (client: SampleClient) => {
  const { text } = await client.get('/$metadata')
  const [type = ''] = /<EntityType Name="Property">[\s\S]*?<\/EntityType>/.exec(text) ?? []
  const [record = {}] = (await client.body('/Property?$top=1')).value ?? []
  return [type.includes('Name="OriginatingSystemName"'), 'OriginatingSystemName' in record]
}

const probes: Record<keyof typeof SYSTEM_VARIANTS, Probe> = {
  'two-systems': {
    look: async (client) => [
      await systemsOf('Property')(client),
      await systemsOf('Association')(client),
      await systemsOf('InternetTracking')(client),
    ],
    sound: ['many', 'many', [' ']],
    defective: [['North MLS M00000001', 'South MLS M00000002'], ['North MLS ', 'South MLS '], [' ']],
  },
  'property-without-system': { look: hasSystem, sound: [true, true], defective: [false, false] },
}

probeDefects(probes)
