import type { DataDictionary } from '../../../support/dictionary/data-dictionary'
import { compileTemplate } from '../templates'
import type { LookupRepresentation } from './lookup-representation'
import { type MetadataView, metadataView } from './metadata-view'

const template = compileTemplate<MetadataView>('reference/metadata.xml.hbs')

/** Reference metadata (EDMX): a server that offers every Resource, Field and Lookup exactly as the dictionary has it. */
export const renderMetadata = (dictionary: DataDictionary, representation: LookupRepresentation): string =>
  template(metadataView(dictionary, representation))
