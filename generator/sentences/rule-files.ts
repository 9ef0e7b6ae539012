import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { replaceFile } from '../emit/write'
import type { RenderedFile } from '../render/render-files'
import { csdlPage } from './csdl-page'
import { metadataFeature } from './metadata-feature'
import { withSentenceTable } from './sentence-table'

const FEATURE = 'features/metadata/metadata-validation.feature'
const README = 'step-definitions/README.md'
const PAGE = 'docs/csdl-rules.md'

/** Renders the files that are made of the catalogue of rules, and returns those that differ from what is on disk. */
export async function staleRuleFiles(): Promise<readonly RenderedFile[]> {
  const read = (path: string) => readFile(join(PROJECT_ROOT, path), 'utf8')
  const [feature, readme, page] = await Promise.all([read(FEATURE), read(README), read(PAGE)])
  const rendered = [
    { path: FEATURE, text: metadataFeature(), onDisk: feature },
    { path: README, text: withSentenceTable(readme), onDisk: readme },
    { path: PAGE, text: csdlPage(), onDisk: page },
  ]
  return rendered.filter(({ text, onDisk }) => text !== onDisk).map(({ path, text }) => ({ path, text }))
}

/** Writes the files that are made of the catalogue of rules, where they are stale; returns how many were. */
export async function writeRuleFiles(): Promise<number> {
  const stale = await staleRuleFiles()
  for (const { path, text } of stale) await replaceFile(join(PROJECT_ROOT, path), text)
  return stale.length
}
