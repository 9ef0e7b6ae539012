import type { DataDictionary, Field, LookupValue, Resource } from '../../../support/dictionary/data-dictionary'
import { unqualified } from '../../../support/dictionary/names'
import { withoutEnd } from '../../../support/dictionary/wording'
import { jsonLines } from './json-lines'
import { ENUMS_NAMESPACE, enumTypes, membersOf } from './lookup-representation'
import { declarationOf, isRequired } from './property-declaration'
import { keyOf } from './resource-key'
import { METADATA_NAMESPACE } from './xml-attributes'

/**
 * Renders the dictionary as a RESO metadata report (`metadata-report.json`), in the shape of the reference reports that
 * RESO's tools compare servers with: Fields with the types of the EnumType representation, Lookup values by
 * LegacyODataValue.
 *
 * The moment of generation, which reports about servers carry, is left out; it would make every report differ.
 */
export const renderMetadataReport = ({ version, resources, lookups }: DataDictionary): string =>
  [
    `{"description":"RESO Data Dictionary Metadata Report","version":${JSON.stringify(version)},`,
    `"resources":${jsonLines(resources.map(resourceEntry))},`,
    `"fields":${jsonLines(resources.flatMap(fieldEntries))},`,
    `"lookups":${jsonLines(lookups.flatMap((lookup) => membersOf(lookup).map((member) => lookupEntry(lookup.name, member))))}}`,
    '',
  ].join('\n')

const resourceEntry = ({ name, fields }: Resource) => ({
  resourceName: name,
  wikiPageURL: pageAbove(fields),
  payloads: [...new Set(fields.flatMap(({ payloads }) => payloads.map((payload) => payload.toLowerCase())))],
})

/** Returns the page of a Resource. The workbook has no address for it; the pages of its Fields lie below it. */
function pageAbove(fields: readonly Field[]): string | undefined {
  const pages = new Set(fields.map(({ url }) => url?.slice(0, withoutEnd(url, '/').lastIndexOf('/') + 1)))
  return pages.size === 1 ? [...pages][0] : undefined
}

function fieldEntries(resource: Resource) {
  const key = keyOf(resource)
  return resource.fields.map((field) => fieldEntry(field, key))
}

function fieldEntry(field: Field, key: string | undefined) {
  const { resourceName, standardName: fieldName, dataType, sourceResource } = field
  const annotations = annotationsOf([
    ['RESO.OData.Metadata.StandardName', field.displayName],
    ['RESO.OData.Metadata.LookupName', field.lookupName],
    ['RESO.OData.Metadata.Payloads', field.payloads.join(',')],
    ['RESO.DDWikiUrl', field.url],
  ])
  if (dataType === 'Resource' || dataType === 'Collection') {
    return {
      resourceName,
      fieldName,
      type: sourceResource && `${METADATA_NAMESPACE}.${sourceResource}`,
      typeName: sourceResource,
      isCollection: dataType === 'Collection',
      isExpansion: true,
      annotations,
    }
  }
  const { type, facets } = declarationOf(field, enumTypes)
  const isCollection = dataType === 'Multiple Enumeration'
  return {
    resourceName,
    fieldName,
    type,
    typeName: type.startsWith('Edm.') ? undefined : unqualified(type),
    nullable: !isCollection && !isRequired(field, key),
    maxLength: facets['MaxLength'],
    precision: facets['Precision'],
    scale: facets['Scale'],
    isCollection: isCollection || undefined,
    annotations,
  }
}

const lookupEntry = (lookupName: string, { legacyODataValue, standardLookupValue, url }: LookupValue) => ({
  lookupName: `${ENUMS_NAMESPACE}.${lookupName}`,
  lookupValue: legacyODataValue,
  type: 'Edm.Int32',
  annotations: annotationsOf([
    ['RESO.OData.Metadata.StandardName', standardLookupValue],
    ['RESO.DDWikiUrl', url],
  ]),
})

const annotationsOf = (entries: readonly (readonly [term: string, value: string | undefined])[]) =>
  entries.flatMap(([term, value]) => (value === undefined || value === '' ? [] : [{ term, value }]))
