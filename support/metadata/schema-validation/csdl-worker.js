// Plain JavaScript, so that its thread starts in a fraction of the time that all modules take.
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { parentPort } = require('node:worker_threads')

const loading = import('libxml2-wasm').then((library) => ({ library, validator: compileSchemas(library) }))

parentPort.on('message', async (text) => {
  try {
    const { library, validator } = await loading
    parentPort.postMessage({ kind: 'verdict', verdict: validate(library, validator, text) })
  } catch (error) {
    parentPort.postMessage({ kind: 'failure', failure: error instanceof Error ? error.message : String(error) })
  }
})

function compileSchemas(library) {
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

function validate(library, validator, text) {
  let document
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
const parseOptions = ({ ParseOption }) =>
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_IGNORE_ENC |
  ParseOption.XML_PARSE_HUGE
