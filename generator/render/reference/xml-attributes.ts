/** Namespace of the EntityTypes, as in RESO's reference metadata. */
export const METADATA_NAMESPACE = 'org.reso.metadata'

/** Attributes of an XML element in the order in which they are printed; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Returns attributes as they stand in a tag, e.g. `Name="ListPrice" Type="Edm.Decimal"`. */
export const printAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeAttribute(String(value))}"`]))
    .join(' ')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Escapes the text of an attribute (XML 1.0, section 2.4). Line breaks and tabs would be read as blanks (section
 * 3.3.3).
 */
const escapeAttribute = (text: string): string =>
  text.replaceAll(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? `&#${character.charCodeAt(0)};`)
