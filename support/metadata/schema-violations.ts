import { type Finding, metadataPosition, type SourcePosition } from '../dictionary/finding'
import type { Libxml2Error } from './csdl-validator'
import { isSimpleIdentifier } from './model-elements'
import { elementFinder } from './schema-validation/element-finder'
import { attribute, positionOf, positionOfAttribute, type XmlElement } from './xml-document'

/** A departure from the schemas, tied to the place in the document. */
export interface SchemaViolation {
  readonly element: XmlElement
  /** Name and text of the attribute at fault; the text is absent when the attribute is. */
  readonly attribute?: { readonly name: string; readonly value?: string }
  /** Reason in libxml2's words, without the element and attribute it is about. */
  readonly reason: string
  /** Position of the attribute, else of the element. */
  readonly position: SourcePosition
}

/**
 * Ties each error of libxml2 to the element and attribute that it is about, and drops those in which libxml2 is wrong.
 */
export function readSchemaViolations(errors: readonly Libxml2Error[], root: XmlElement): SchemaViolation[] {
  const find = elementFinder(root)
  const violations = errors.map((error) => {
    const element = find(error.xpath ?? '') ?? root
    const [, name, reason] = /^Element '[^']*'(?:, attribute '([^']+)')?: (.*)$/s.exec(error.message.trim()) ?? []
    const missing = reason === undefined ? undefined : /^The attribute '([^']+)' is required but missing/.exec(reason)
    return {
      element,
      ...attributeAtFault(element, name ?? missing?.[1]),
      reason: reason ?? error.message.trim(),
      position: name === undefined ? positionOf(element) : positionOfAttribute(element, name),
    }
  })
  return violations.filter((violation) => !isMisjudged(violation))
}

function attributeAtFault(element: XmlElement, name: string | undefined): Pick<SchemaViolation, 'attribute'> {
  if (name === undefined) return {}
  const value = attribute(element, name)
  return { attribute: { name, ...(value !== undefined && { value }) } }
}

/**
 * Is true when libxml2 refuses a name that the schemas allow: its tables of letters leave out those of Chinese,
 * Japanese and other scripts with large ranges. Only names in the sense of the standard pass: SimpleIdentifiers, alone
 * or joined by full stops or slashes, with or without `Collection(...)` around them.
 */
function isMisjudged({ attribute, reason }: SchemaViolation): boolean {
  const value = attribute?.value ?? ''
  if (!BEYOND_ASCII.test(value) || !/pattern|union type/.test(reason)) return false
  return value
    .replace(/^Collection\((.*)\)$/, '$1')
    .split(/[./]/)
    .every(isSimpleIdentifier)
}

const BEYOND_ASCII = /[^ -~]/

/** Identifier of the rule that the XML schemas are. */
const SCHEMA_RULE = 'schema-valid'

/**
 * Returns a departure from the schemas as a finding: what the schemas ask for, what stands there, what to write
 * instead.
 */
export function explainViolation(violation: SchemaViolation): Finding {
  const isAdvisory = isOnlyDiscouraged(violation)
  const level = isAdvisory ? 'SHOULD' : 'MUST'
  return {
    rule: SCHEMA_RULE,
    level,
    outcome: isAdvisory ? 'advisory' : 'violated',
    subject: elementSubject(violation.element),
    requirement: `${level} have the form that the XML schemas of OData CSDL give it`,
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
  if (reason.endsWith('is not allowed.')) {
    return {
      expected: `${tag} without the attribute ${name}`,
      found,
      advice: `remove ${name} from ${tag}, or correct its spelling`,
    }
  }
  const expected = FORMS[name] ?? 'a value of the form that edm.xsd asks for'
  return { expected, found, advice: `write ${name} as ${expected}` }
}

const BOOLEAN = 'true or false'
const IDENTIFIER = 'a SimpleIdentifier: a letter or underscore, then letters, digits or underscores, at most 128'
const QUALIFIED_NAME = 'a qualified name: a Namespace or Alias, a dot, a SimpleIdentifier'
const NUMBER = 'a non-negative whole number'

/** The forms of attribute values in words, where the name of the attribute decides it. */
const FORMS: Readonly<Record<string, string | undefined>> = {
  Name: IDENTIFIER,
  Alias: IDENTIFIER,
  Qualifier: IDENTIFIER,
  Namespace: 'SimpleIdentifiers separated by dots, at most 511 characters',
  Type: `${QUALIFIED_NAME}, or Collection(...) around one`,
  EntityType: QUALIFIED_NAME,
  BaseType: QUALIFIED_NAME,
  UnderlyingType: 'a primitive type such as Edm.String',
  Term: QUALIFIED_NAME,
  Extends: QUALIFIED_NAME,
  Nullable: BOOLEAN,
  Abstract: BOOLEAN,
  OpenType: BOOLEAN,
  HasStream: BOOLEAN,
  IsFlags: BOOLEAN,
  ContainsTarget: BOOLEAN,
  Unicode: BOOLEAN,
  Bool: BOOLEAN,
  MaxLength: `${NUMBER} or max`,
  Precision: NUMBER,
  Scale: `${NUMBER}, variable or floating, in lower case`,
  SRID: `${NUMBER} or variable`,
  Value: 'a whole number',
  Version: '4.0 or 4.01',
}

/** Returns the element names that libxml2 lists as `Expected is one of ( {namespace}A, {namespace}B )`. */
function namesIn(reason: string): string {
  const [, list = ''] = /Expected is (?:one of )?\( (.*) \)/.exec(reason) ?? []
  const names = list.split(', ').map((name) => name.replace(/^\{[^}]*\}/, ''))
  return list === '' ? '' : names.map((name) => `<${name}>`).join(' or ')
}

/**
 * Returns what an element declares, in the words of the standard: `EntityType Property`, `Property.ListPrice`,
 * `Annotation of ...`.
 */
function elementSubject(element: XmlElement): string {
  const kind = element.localName ?? element.tagName
  const name = attribute(element, 'Name') ?? attribute(element, 'Namespace')
  const parent = element.parentElement
  if (parent === null) return kind
  const owner = attribute(parent, 'Name')
  if (name === undefined) return owner === undefined ? kind : `${kind} of ${elementSubject(parent)}`
  return owner !== undefined && MEMBERS.has(kind) ? `${owner}.${name}` : `${kind} ${name}`
}

const MEMBERS = new Set(['Property', 'NavigationProperty', 'Member'])

/**
 * Is true when the prose of the standard allows what the schemas refuse. Where they differ, the prose takes precedence
 * (comment at the top of edmx.xsd): symbolic values of Scale in capitals are a SHOULD NOT (OData CSDL XML 4.01, 7.2.4).
 */
const isOnlyDiscouraged = (violation: SchemaViolation): boolean =>
  violation.attribute?.name === 'Scale' && /^(?:variable|floating)$/i.test(attribute(violation.element, 'Scale') ?? '')
