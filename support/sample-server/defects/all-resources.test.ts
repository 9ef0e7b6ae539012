import { type Probe, probeDefects } from '../testing/probe-defects'
import type { SampleClient } from '../testing/sample-client'
import type { ALL_RESOURCES_DEFECTS } from './all-resources'

/** Numbers of records on the pages that these queries ask for. */
const sizes =
  (...queries: readonly string[]) =>
  async (client: SampleClient) => {
    const told: (number | undefined)[] = []
    for (const query of queries) told.push((await client.body(query)).value?.length)
    return told
  }

const probes: Record<keyof typeof ALL_RESOURCES_DEFECTS, Probe> = {
  'skip-inside-top': {
    look: sizes('/Member?$top=10&$skip=4', '/Lookup?$top=1000&$skip=1000', '/Member?$skip=90', '/Member?$top=10'),
    sound: [10, 1000, 10, 10],
    defective: [6, 0, 10, 10],
  },
  'no-records': {
    look: async (client) => {
      const told: unknown[] = []
      for (const name of ['Member', 'Field']) {
        const { value, ...body } = await client.body(`/${name}?$count=true&$top=1`)
        told.push([body['@odata.count'], value?.length])
      }
      return told
    },
    sound: [
      [100, 1],
      [1745, 1],
    ],
    defective: [
      [0, 0],
      [1745, 1],
    ],
  },
  'exits-half-way': {
    look: async (client) => {
      for (let request = 0; request < 12; request += 1) await client.get('/Member?$top=1')
      const again = () =>
        client.get('/Member?$top=1').then(
          ({ status }) => status,
          () => 'no answer',
        )
      return [await again(), await again()]
    },
    sound: [200, 200],
    defective: ['no answer', 'no answer'],
  },
}

probeDefects(probes)
