// The library for programs that import it: Node.js cannot tell the names of what CommonJS exports when it is run.
import library from './library.js'

export const { findVariations, judgeMetadata, judgePayloads, readDictionary, startSampleServer } = library
