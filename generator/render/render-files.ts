import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import type { FeatureView } from './feature-view'
import { parseBack } from './parse-back'
import { payloadFeature } from './payload-feature'
import { renderDataDictionary } from './reference/data-dictionary-json'
import { enumTypes, stringLookups } from './reference/lookup-representation'
import { renderMetadataReport } from './reference/metadata-report'
import { renderMetadata } from './reference/render-metadata'
import { renderFeature } from './render-feature'
import { resourceFeatures } from './resource-features'

/** A file of the output before it is written. */
export interface RenderedFile {
  /** The path relative to the output folder, with `/` between folders. */
  readonly path: string
  readonly text: string
  /** Throws when the text does not say what it was meant to. Called before the text is written. */
  readonly prove?: () => void
}

/** Renders all files of a dictionary: the features, and beside them the reference artefacts. */
export function renderFiles(dictionary: DataDictionary): readonly RenderedFile[] {
  const folder = `data-dictionary/v${dictionary.version}`
  const features = resourceFeatures(dictionary).map((view) =>
    featureFile(`${folder}/resources/${view.name.toLowerCase()}.feature`, view),
  )
  const metadata = [stringLookups, enumTypes].map((representation) => ({
    path: `${folder}/reference/${representation.fileName}`,
    text: renderMetadata(dictionary, representation),
  }))
  return [
    ...features,
    { path: `${folder}/reference/data-dictionary.json`, text: renderDataDictionary(dictionary) },
    { path: `${folder}/reference/metadata-report.json`, text: renderMetadataReport(dictionary) },
    ...metadata,
    featureFile(`payload/v${dictionary.version}/payload.feature`, payloadFeature(dictionary)),
  ]
}

function featureFile(path: string, view: FeatureView): RenderedFile {
  const text = renderFeature(view)
  return { path, text, prove: () => parseBack(text, view) }
}
