import type { DataDictionary, Field, Lookup, Resource } from '../../../support/dictionary/data-dictionary'
import { compileTemplate } from '../templates'
import { ENUMS_NAMESPACE, type LookupRepresentation, membersOf } from './lookup-representation'
import { declarationOf, isRequired } from './property-declaration'
import { keyOf } from './resource-key'
import { METADATA_NAMESPACE, printAttributes } from './xml-attributes'

const template = compileTemplate<MetadataView>('reference/metadata.xml.hbs')

/**
 * Renders reference metadata (EDMX): those of a server that offers every Resource, Field and Lookup exactly as the
 * dictionary has it.
 */
export const renderMetadata = (dictionary: DataDictionary, representation: LookupRepresentation): string =>
  template(metadataView(dictionary, representation))

/** A metadata document as it is printed; every string is a list of attributes or a name. */
interface MetadataView {
  readonly comment: string
  readonly namespace: string
  readonly entityTypes: readonly EntityTypeView[]
  /** The EnumTypes in their own schema; none where Lookups are strings. */
  readonly enums: { readonly namespace: string; readonly types: readonly EnumTypeView[] } | undefined
}

interface EntityTypeView {
  readonly name: string
  /** Empty for a Resource that nothing identifies. */
  readonly key: string
  readonly properties: readonly AnnotatedView[]
  readonly navigationProperties: readonly string[]
  readonly entitySet: string
  readonly bindings: readonly string[]
}

interface EnumTypeView {
  readonly name: string
  readonly members: readonly AnnotatedView[]
}

/** Returns the metadata of a server that offers the whole dictionary and nothing else. */
function metadataView(
  { version, source, resources, lookups }: DataDictionary,
  representation: LookupRepresentation,
): MetadataView {
  return {
    comment: asComment(`Data Dictionary ${version}, generated from ${source.fileName} (sha256 ${source.sha256})`),
    namespace: METADATA_NAMESPACE,
    entityTypes: resources.map((resource) => entityTypeView(resource, representation)),
    enums: representation.hasEnumTypes ? { namespace: ENUMS_NAMESPACE, types: lookups.map(enumTypeView) } : undefined,
  }
}

/** Returns a text for a comment, which two hyphens would end (XML 1.0, section 2.5). */
const asComment = (text: string): string => text.replaceAll(/-(?=-)/g, '- ')

function entityTypeView(resource: Resource, representation: LookupRepresentation): EntityTypeView {
  const { name, fields } = resource
  const key = keyOf(resource)
  const expansions = fields.flatMap(({ dataType, standardName, sourceResource }) =>
    sourceResource === undefined ? [] : [{ standardName, sourceResource, isCollection: dataType === 'Collection' }],
  )
  return {
    name,
    key: key ?? '',
    properties: fields
      .filter(({ dataType }) => dataType !== 'Resource' && dataType !== 'Collection')
      .map((field) => propertyView(field, key, representation)),
    navigationProperties: expansions.map(({ standardName, sourceResource, isCollection }) => {
      const target = `${METADATA_NAMESPACE}.${sourceResource}`
      return printAttributes({ Name: standardName, Type: isCollection ? `Collection(${target})` : target })
    }),
    entitySet: printAttributes({ Name: name, EntityType: `${METADATA_NAMESPACE}.${name}` }),
    bindings: expansions.map(({ standardName, sourceResource }) =>
      printAttributes({ Path: standardName, Target: sourceResource }),
    ),
  }
}

/**
 * An EnumType has at least one member (CSDL XML 4.01, section 10), so a Lookup without values gets the placeholder
 * that RESO's own tools use and ignore: `Sample...EnumValue`.
 */
function enumTypeView(lookup: Lookup): EnumTypeView {
  const { name } = lookup
  const members = membersOf(lookup).map(({ legacyODataValue, standardLookupValue }) => ({
    memberName: legacyODataValue,
    standardName: standardLookupValue,
  }))
  const placeholder = `Sample${name}EnumValue`
  return {
    name,
    members: (members.length > 0 ? members : [{ memberName: placeholder, standardName: placeholder }]).map(
      ({ memberName, standardName }, value) => ({
        attributes: printAttributes({ Name: memberName, Value: value }),
        annotation:
          standardName === memberName
            ? ''
            : printAttributes({ Term: 'RESO.OData.Metadata.StandardName', String: standardName }),
      }),
    ),
  }
}

/** A property or a member of an EnumType as it is printed. */
interface AnnotatedView {
  readonly attributes: string
  /** Attributes of its annotation, or the empty string. */
  readonly annotation: string
}

/**
 * Returns the declaration of a Field that is not an expansion.
 *
 * @param key name of the Field that is the key of the Resource.
 */
function propertyView(field: Field, key: string | undefined, representation: LookupRepresentation): AnnotatedView {
  const isCollection = field.dataType === 'Multiple Enumeration'
  const { type, facets, annotatedLookup } = declarationOf(field, representation)
  return {
    attributes: printAttributes({
      Name: field.standardName,
      Type: isCollection ? `Collection(${type})` : type,
      Nullable: isCollection || isRequired(field, key) ? 'false' : undefined,
      ...facets,
    }),
    annotation:
      annotatedLookup === undefined
        ? ''
        : printAttributes({ Term: 'RESO.OData.Metadata.LookupName', String: annotatedLookup }),
  }
}
