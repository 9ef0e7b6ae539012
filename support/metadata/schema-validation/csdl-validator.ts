import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ErrorDetail, XmlDocument, XsdValidator } from 'libxml2-wasm'

type Libxml2 = typeof import('libxml2-wasm')

/** What libxml2 has to say of a text: why it is no XML, or else how it departs from the schemas. */
export interface Libxml2Verdict {
  readonly notWellFormed: readonly ErrorDetail[]
  readonly notValid: readonly ErrorDetail[]
}

/**
 * Validates against the OASIS schemas of OData CSDL XML 4.01, which 4.0 documents also satisfy.
 *
 * Nothing is fetched: the schemas come from the package odata-csdl, and no entity is loaded or substituted.
 * Native memory of the text is freed before this returns; the compiled schemas stay, for they never change.
 */
export async function validateCsdl(text: string): Promise<Libxml2Verdict> {
  const { library, validator } = await loadCsdlValidator()
  let document: XmlDocument | undefined
  try {
    document = library.XmlDocument.fromBuffer(Buffer.from(text), { option: parseOptions(library) })
    validator.validate(document)
    return { notWellFormed: [], notValid: [] }
  } catch (error) {
    if (error instanceof library.XmlParseError) return { notWellFormed: error.details, notValid: [] }
    if (error instanceof library.XmlValidateError) return { notWellFormed: [], notValid: error.details }
    throw error
  } finally {
    document?.dispose()
  }
}

/** HUGE lifts limits that a document of 50 MB meets; that it also lifts those on entities matters to no text without. */
const parseOptions = ({ ParseOption }: Libxml2): number =>
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_IGNORE_ENC |
  ParseOption.XML_PARSE_HUGE

let loading: Promise<{ library: Libxml2; validator: XsdValidator }> | undefined

/** Loads libxml2 and compiles the schemas once. Calling it early lets that overlap with other work. */
export function loadCsdlValidator(): Promise<{ library: Libxml2; validator: XsdValidator }> {
  loading ??= import('libxml2-wasm').then((library) => ({ library, validator: compileSchemas(library) }))
  return loading
}

function compileSchemas(library: Libxml2): XsdValidator {
  const schemas = join(dirname(require.resolve('odata-csdl/package.json')), 'schemas')
  const imported = { 'edm.xsd': readFileSync(join(schemas, 'edm.xsd')) }
  library.xmlRegisterInputProvider(new library.XmlBufferInputProvider(imported))
  const schema = library.XmlDocument.fromBuffer(readFileSync(join(schemas, 'edmx.xsd')), { url: 'edmx.xsd' })
  try {
    return library.XsdValidator.fromDoc(schema)
  } finally {
    schema.dispose()
    library.xmlCleanupInputProvider()
  }
}
