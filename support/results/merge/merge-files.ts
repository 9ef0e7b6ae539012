import { arrayOf, numberValue, parsedFile, record, type Shape, textValue } from '../../dictionary/json-shape'

/** A feature in Cucumber's JSON. */
interface Feature {
  readonly uri: string
  readonly elements: readonly { readonly line: number }[]
}

const features: Shape<readonly Feature[]> = arrayOf(
  record<Feature>({ uri: textValue, elements: arrayOf(record<Feature['elements'][number]>({ line: numberValue })) }),
)

/** Makes one text of Cucumber's JSON of those of all shards: each feature once, its scenarios by their lines. */
export function mergedCucumberJson(texts: readonly string[]): string {
  const merged = new Map<string, Feature>()
  for (const text of texts)
    for (const feature of featuresIn(text)) {
      const elements = [...(merged.get(feature.uri)?.elements ?? []), ...feature.elements]
      merged.set(feature.uri, { ...feature, elements: elements.toSorted((one, other) => one.line - other.line) })
    }
  return JSON.stringify([...merged.values()], undefined, 2)
}

function featuresIn(text: string): readonly Feature[] {
  const content: unknown = parsedFile(text)
  const assertion: Shape<readonly Feature[]> = features
  assertion(content, '')
  return content
}

const SUITE = /^<\?xml version="1\.0"\?>\n<testsuite([^>]*?)\/?>\n?/
const ATTRIBUTE = / (\w+)="([^"]*)"/g
const SUMS = ['tests', 'skipped', 'failures', 'errors'] as const

/** Makes the pieces of one `junit.xml` of those of all shards. */
export function* mergedJunit(texts: readonly string[]): Generator<string> {
  const suites = texts.map((text) => SUITE.exec(text) ?? [text, ''])
  const attributes = suites.map(
    ([, written = '']) => new Map([...written.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value ?? ''])),
  )
  const attribute = (name: string) => attributes.map((each) => each.get(name) ?? '')
  const numbers = (name: string) => attribute(name).map(Number)
  const sums = SUMS.map((name) => ` ${name}="${numbers(name).reduce((sum, each) => sum + each, 0)}"`)
  const [name] = attribute('name')
  const [timestamp] = attribute('timestamp').toSorted()
  const time = Math.max(...numbers('time'))
  yield `<?xml version="1.0"?>\n<testsuite name="${name}" time="${time}"${sums.join('')} timestamp="${timestamp}">\n`
  for (const [place, text] of texts.entries())
    yield text.slice(suites[place]?.[0]?.length).replace(/<\/testsuite>\s*$/, '')
  yield '</testsuite>'
}
