import { type Finding, metadataPosition } from '../../dictionary/finding'
import { isSimpleIdentifier } from '../../metadata/model-elements'
import type { Qualify } from '../../metadata/qualify'
import type { SchemaViolation } from '../../metadata/schema-violations'
import { positionOf } from '../../metadata/xml-document'
import { schemaForm } from './schema-form'
import { simpleIdentifier } from './simple-identifier'

/**
 * Returns what the schemas object to, each defect once. Where a rule of the model objects to the same text, its finding
 * stands for both. Where a name is not an identifier, its finding stands for every reference to it, too.
 *
 * @param ofModel findings of the rules of the model
 */
export function schemaFindings(
  violations: readonly SchemaViolation[],
  ofModel: readonly Finding[],
  qualify: Qualify,
): readonly Finding[] {
  const told = toldByRules(ofModel, qualify)
  const judged = violations.map((violation) => {
    const finding = told(violation)
    return { violation, finding: finding ?? schemaForm.judge(violation), isTold: finding !== undefined }
  })
  const misnamed = new Map([...misnamedNamespaces(judged), ...misnamedElements(ofModel)])
  const findings = judged.map(({ violation, finding, isTold }) =>
    isTold ? finding : (namedElsewhere(violation, misnamed) ?? finding),
  )
  // libxml2 may give two reasons for one attribute: that its value has not the pattern, and that it is not of the type.
  const once = new Map(findings.map((finding) => [keyOf(finding), finding]))
  return [...once.values()]
}

interface Judged {
  readonly violation: SchemaViolation
  readonly finding: Finding
}

const keyOf = ({ rule, subject, found, evidence }: Finding): string => JSON.stringify([rule, subject, found, evidence])

/** A finding about these attributes stands for all places that refer to the same, also where it names only the first. */
const GROUPED = new Set(['Type', 'BaseType', 'EntityType', 'Value'])

/**
 * Finds the finding of a rule about what a violation of the schemas is about: the same attribute with its text, as
 * written or with its Alias resolved, at the same place; or the same element, where an attribute or children are missing.
 */
function toldByRules(
  ofModel: readonly Finding[],
  qualify: Qualify,
): (violation: SchemaViolation) => Finding | undefined {
  const byText = new Map<string, Finding>()
  const byPlace = new Map<string, Finding>()
  for (const finding of ofModel) {
    const { found = '', evidence = '' } = finding
    if (!found.includes('="')) byPlace.set(evidence, finding)
    // What the schemas refuse is a violation, whatever a rule advises about the same attribute.
    if (finding.outcome !== 'violated') continue
    byText.set(`${evidence} ${found}`, finding)
    for (const written of attributesIn(found)) {
      byText.set(written, finding)
      byText.set(`${evidence} ${written}`, finding)
    }
  }
  return ({ element, attribute, position, reason }) => {
    if (attribute === undefined)
      return reason.startsWith('Missing child element') ? byPlace.get(metadataPosition(position)) : undefined
    const { name, value = '' } = attribute
    const places = [...new Set([positionOf(element), position].map(metadataPosition))]
    const texts = [`${name}="${value}"`, `${name}="${qualify(value)}"`, ...(value === '' ? [`no ${name}`] : [])]
    const placed = places.flatMap((each) => texts.map((text) => `${each} ${text}`))
    return first((GROUPED.has(name) ? [...placed, ...texts] : placed).map((key) => byText.get(key)))
  }
}

/** Returns the attributes in a text, as they are written. */
function attributesIn(text: string): string[] {
  return [...text.matchAll(/="[^"]*"/g)].map(({ index, 0: value }) => {
    let start = index
    while (/\w/.test(text[start - 1] ?? '')) start -= 1
    return text.slice(start, index) + value
  })
}

const first = (findings: readonly (Finding | undefined)[]): Finding | undefined =>
  findings.find((finding) => finding !== undefined)

/** Returns the namespaces that the schemas refuse, each with the finding about it. */
const misnamedNamespaces = (judged: readonly Judged[]): [name: string, Finding][] =>
  judged.flatMap(({ violation: { attribute }, finding }): [string, Finding][] =>
    attribute?.name === 'Namespace' && attribute.value ? [[attribute.value, finding]] : [],
  )

/** Returns the names and aliases that are not identifiers, each with the finding about it. */
const misnamedElements = (ofModel: readonly Finding[]): [name: string, Finding][] =>
  ofModel
    .filter(({ rule }) => rule === simpleIdentifier.id)
    .flatMap((finding): [string, Finding][] => {
      const [, name] = /^(?:Name|Alias)="(.+)"$/s.exec(finding.found ?? '') ?? []
      return name === undefined ? [] : [[name, finding]]
    })

/** Returns the finding about a name in a reference; undefined where the reference is wrong beyond its names. */
function namedElsewhere(
  { element, attribute }: SchemaViolation,
  misnamed: ReadonlyMap<string, Finding>,
): Finding | undefined {
  if (attribute?.value === undefined || declares(attribute.name, element.localName)) return undefined
  const parts = attribute.value.replace(/^Collection\((.*)\)$/s, '$1').split(/([./#@])/)
  let about: Finding | undefined
  for (let start = 0; start < parts.length; ) {
    const end = endOfMisnamed(parts, start, misnamed)
    if (end === start && !isSimpleIdentifier(parts[start] ?? '')) return undefined
    if (end > start) about ??= misnamed.get(parts.slice(start, end).join(''))
    start = Math.max(end, start + 1) + 1
  }
  return about
}

/** Returns where the longest misnamed name ends that begins with a part; the start where none does. */
function endOfMisnamed(parts: readonly string[], start: number, misnamed: ReadonlyMap<string, Finding>): number {
  for (let end = parts.length; end > start; end -= 2) {
    if (misnamed.has(parts.slice(start, end).join(''))) return end
  }
  return start
}

const declares = (attribute: string, element: string | null): boolean =>
  attribute === 'Alias' || attribute === 'Namespace' || (attribute === 'Name' && element !== 'PropertyRef')
