import { type Finding, metadataPosition } from '../../dictionary/finding'
import { elementSubject } from '../../metadata/element-subject'
import type { SchemaViolation } from '../../metadata/schema-violations'
import { attribute } from '../../metadata/xml-document'
import { type AboutSubject, atLevel, defineRule } from '../rule'
import { formOf } from './attribute-forms'

export const schemaForm = defineRule({
  id: 'schema-valid',
  level: 'MUST',
  requirement: 'have the form that the XML schemas of OData CSDL give it',
  label: 'Metadata that depart from the XML schemas of OData',
  source:
    'RCP-40, metadata validation: metadata are "validated against Entity Data Model (EDM) and EDMX definitions published by OASIS"',
  sentences: ['the metadata MUST be valid against the OASIS XML schemas'],
  brokenBy: ['an attribute that the schemas do not know'],
  allows: ['an annotation with its text in an element'],
  judge: explainViolation,
})

/** Turns a departure from the schemas into a finding: what they ask for, what stands there, what to write instead. */
function explainViolation(about: AboutSubject, violation: SchemaViolation): Finding {
  const isAdvisory = isOnlyDiscouraged(violation)
  return {
    ...atLevel(about(elementSubject(violation.element)), isAdvisory ? 'SHOULD' : 'MUST'),
    outcome: isAdvisory ? 'advisory' : 'violated',
    ...explain(violation),
    evidence: metadataPosition(violation.position),
  }
}

type Explanation = Required<Pick<Finding, 'expected' | 'found' | 'advice'>>

function explain({ element, attribute, reason }: SchemaViolation): Explanation {
  const tag = `<${element.tagName}>`
  const expected = namesIn(reason)
  if (attribute !== undefined) return explainAttribute(tag, attribute, reason)
  if (reason.startsWith('This element is not expected')) {
    return {
      expected: expected === '' ? 'no further element here' : expected,
      found: tag,
      advice: `remove ${tag}, correct its name, or move it to where it belongs`,
    }
  }
  if (reason.startsWith('Missing child element')) {
    return { expected, found: `${tag} without it`, advice: `add to ${tag}: ${expected}` }
  }
  return { expected: 'what edmx.xsd and edm.xsd allow', found: `${tag}: ${reason}`, advice: `correct ${tag}` }
}

function explainAttribute(
  tag: string,
  { name, value }: NonNullable<SchemaViolation['attribute']>,
  reason: string,
): Explanation {
  if (value === undefined) {
    return { expected: `the attribute ${name}`, found: `${tag} without it`, advice: `add ${name}="..." to ${tag}` }
  }
  const found = `${name}="${value}"`
  if (name.includes(':')) {
    return {
      expected: `${tag} without attributes of other XML namespaces`,
      found,
      advice: `remove ${name}, or say the same in an <Annotation>`,
    }
  }
  if (reason.endsWith('is not allowed.')) {
    return {
      expected: `${tag} without the attribute ${name}`,
      found,
      advice: `remove ${name} from ${tag}, or correct its spelling`,
    }
  }
  const expected = formOf(name) ?? 'a value of the form that edm.xsd asks for'
  return { expected, found, advice: `write ${name} as ${expected}` }
}

/** Returns the element names that libxml2 lists as `Expected is one of ( {namespace}A, {namespace}B )`. */
function namesIn(reason: string): string {
  const [, from = ''] = reason.split(/Expected is (?:one of )?\( /, 2)
  const list = from.slice(0, Math.max(0, from.lastIndexOf(' )')))
  const names = list.split(', ').map((name) => name.replace(/^\{[^}]*\}/, ''))
  return list === '' ? '' : names.map((name) => `<${name}>`).join(' or ')
}

/**
 * Is true when the prose of the standard allows what the schemas refuse. Where they differ, the prose takes precedence
 * (comment at the top of edmx.xsd): symbolic values of Scale in capitals are a SHOULD NOT (OData CSDL XML 4.01, 7.2.4).
 */
const isOnlyDiscouraged = (violation: SchemaViolation): boolean =>
  violation.attribute?.name === 'Scale' && /^(?:variable|floating)$/i.test(attribute(violation.element, 'Scale') ?? '')
