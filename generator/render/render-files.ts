import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import { featureViews } from './feature-view'
import { parseBack } from './parse-back'
import { renderDataDictionary } from './reference/data-dictionary-json'
import { enumTypes, stringLookups } from './reference/lookup-representation'
import { renderMetadataReport } from './reference/metadata-report'
import { renderMetadata } from './reference/render-metadata'
import { renderFeature } from './render-feature'
import type { RenderedFile } from './rendered-file'

/** Everything that is generated from a dictionary: the features, and beside them the reference artefacts. */
export function renderFiles(dictionary: DataDictionary): readonly RenderedFile[] {
  const folder = `v${dictionary.version}`
  const features = featureViews(dictionary).map((view) => {
    const text = renderFeature(view)
    return {
      path: `${folder}/resources/${view.name.toLowerCase()}.feature`,
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
