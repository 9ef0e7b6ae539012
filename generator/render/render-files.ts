import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import { featureView } from './feature-view'
import { parseBack } from './parse-back'
import { renderDataDictionary } from './reference/data-dictionary-json'
import { enumTypes, stringLookups } from './reference/lookup-representation'
import { renderMetadataReport } from './reference/metadata-report'
import { renderMetadata } from './reference/render-metadata'
import { renderFeature } from './render-feature'
import type { RenderedFile } from './rendered-file'

/** Everything that is generated from a dictionary: the features, and beside them the reference artefacts. */
export function renderFiles(dictionary: DataDictionary): readonly RenderedFile[] {
  const lookups = new Map(dictionary.lookups.map((lookup) => [lookup.name, lookup]))
  const folder = `v${dictionary.version}`
  const features = dictionary.resources.map((resource) => {
    const view = featureView(dictionary, resource, lookups)
    const text = renderFeature(view)
    return {
      path: `${folder}/resources/${resource.name.toLowerCase()}.feature`,
      text,
      prove: () => parseBack(text, view),
    }
  })
  const metadata = [stringLookups, enumTypes].map((representation) => ({
    path: `${folder}/reference/${representation.fileName}`,
    text: renderMetadata(dictionary, representation),
  }))
  return [
    ...features,
    { path: `${folder}/reference/data-dictionary.json`, text: renderDataDictionary(dictionary) },
    { path: `${folder}/reference/metadata-report.json`, text: renderMetadataReport(dictionary) },
    ...metadata,
  ]
}
