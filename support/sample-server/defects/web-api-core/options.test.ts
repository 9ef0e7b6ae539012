import { type Probe, probeDefects } from '../../testing/probe-defects'
import type { Row, SampleClient } from '../../testing/sample-client'
import type { OPTION_DEFECTS } from './options'

/** The status of an answer, and how many records it has; with what the first one has of Media. */
const answer = (query: string) => async (client: SampleClient) => {
  const { status, text } = await client.get(`/Property?${query}`)
  const { value = [] }: { value?: readonly Row[] } = JSON.parse(text)
  const [{ Media } = {}] = value
  return [status, value.length, ...(Array.isArray(Media) ? [Media.length] : [])]
}

const KEYS = '$select=ListingKey'

const firstKey = (query: string) => async (client: SampleClient) =>
  (await client.body(`/Property?${query}`)).value?.[0]?.['ListingKey']

const probe = (look: Probe['look'], sound: unknown, defective: unknown): Probe => ({ look, sound, defective })

const inside = (option: string) => answer(`${KEYS}&$expand=Media(${option})&$top=20`)

const builder = async (client: SampleClient) =>
  JSON.parse((await client.get("/Property('Property-000001')/BuilderName")).text).value.endsWith('!')

const probes: Record<keyof typeof OPTION_DEFECTS, Probe> = {
  'core-top-negative': probe(answer(`${KEYS}&$top=-1`), [400, 0], [200, 100]),
  'core-top-not-a-number': probe(answer(`${KEYS}&$top=abc`), [400, 0], [200, 100]),
  'core-skip-negative': probe(answer(`${KEYS}&$skip=-1&$top=5`), [400, 0], [200, 5]),
  'core-skip-not-a-number': probe(answer(`${KEYS}&$skip=abc&$top=5`), [400, 0], [200, 5]),
  'core-count-not-boolean': probe(answer(`${KEYS}&$count=maybe&$top=5`), [400, 0], [200, 5]),
  'core-option-search': probe(answer(`${KEYS}&$orderby=ListingKey asc&$search=pool&$top=5`), [501, 0], [200, 5]),
  'core-option-apply': probe(answer('$apply=aggregate($count as Total)&$top=5'), [501, 0], [200, 5]),
  'core-option-expand-top': probe(inside('$top=0'), [200, 20, 0], [200, 20, 3]),
  'core-option-expand-skip': probe(inside('$skip=99999'), [501, 0], [200, 20, 3]),
  'core-option-expand-filter': probe(inside('$filter=false'), [501, 0], [200, 20, 3]),
  'core-option-expand-count': probe(inside('$count=true'), [501, 0], [200, 20, 3]),
  'core-skip-without-top': probe(
    firstKey(`${KEYS}&$orderby=ListingKey asc&$skip=5`),
    'Property-000006',
    'Property-000001',
  ),
  'core-select-navigation-property': probe(answer(`${KEYS},Media&$top=5`), [200, 5], [400, 0]),
  'core-property-value': probe(builder, false, true),
}

probeDefects(probes)
