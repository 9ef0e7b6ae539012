import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { elementSubject } from './element-subject'
import { isOnlyDiscouraged } from './is-only-discouraged'
import type { SchemaViolation } from './schema-violation'

/** Id of the rule that the XML schemas stand for. */
const SCHEMA_RULE = 'schema-valid'

/** A departure from the schemas as a finding: what the schemas ask for, what stands there, what to type instead. */
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

/** The forms of attribute values in words, where the name of the attribute settles it. */
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

/** The element names that libxml2 lists as `Expected is one of ( {namespace}A, {namespace}B )`. */
function namesIn(reason: string): string {
  const [, list = ''] = /Expected is (?:one of )?\( (.*) \)/.exec(reason) ?? []
  const names = list.split(', ').map((name) => name.replace(/^\{[^}]*\}/, ''))
  return list === '' ? '' : names.map((name) => `<${name}>`).join(' or ')
}
