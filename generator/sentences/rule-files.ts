import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../../support/dictionary/error-code'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { RULES } from '../../support/rules/catalogue'
import type { Difference } from '../emit/compare'
import { replaceFile } from '../emit/write'
import type { RenderedFile } from '../render/render-files'
import { csdlPage } from './csdl-page'
import { writtenScenarios } from './judging-scenarios'
import { metadataFeature } from './metadata-feature'
import { requirementsPage } from './requirements-page'
import { ruleIndex } from './rule-index'
import { rulePage } from './rule-page'
import { withSentenceTable } from './sentence-table'

const README = 'step-definitions/README.md'
const PAGES = 'docs/rules'

/** Pages that are not about one rule; the second is written by hand. */
const OTHER_PAGES = ['README.md', 'servers.md']

/** Compares the files that are made of the catalogue of rules with what is on disk. */
export async function staleRuleFiles(): Promise<Difference> {
  const rendered = await renderAll()
  const onDisk = await Promise.all(rendered.map(({ path }) => textOf(path)))
  return {
    changed: rendered.filter(({ text }, index) => onDisk[index] !== undefined && onDisk[index] !== text),
    missing: rendered.filter((_, index) => onDisk[index] === undefined),
    orphaned: await orphans(),
  }
}

/** Writes the files that are made of the catalogue of rules, where they are stale; returns how many were. */
export async function writeRuleFiles(): Promise<number> {
  const { changed, missing, orphaned } = await staleRuleFiles()
  for (const { path, text } of [...changed, ...missing]) await replaceFile(join(PROJECT_ROOT, path), text)
  for (const path of orphaned) await rm(join(PROJECT_ROOT, path))
  return changed.length + missing.length + orphaned.length
}

async function renderAll(): Promise<RenderedFile[]> {
  const scenarios = writtenScenarios()
  const pages = [...new Set(RULES.map(({ id }) => id))].map(async (id) => {
    const path = `${PAGES}/${id}.md`
    return { path, text: rulePage(id, await textOf(path), scenarios) }
  })
  return [
    { path: 'features/metadata/metadata-validation.feature', text: metadataFeature() },
    { path: README, text: withSentenceTable((await textOf(README)) ?? '') },
    { path: 'docs/csdl-rules.md', text: csdlPage() },
    { path: 'docs/requirements.md', text: requirementsPage(scenarios) },
    { path: `${PAGES}/README.md`, text: ruleIndex(scenarios) },
    ...(await Promise.all(pages)),
  ]
}

async function orphans(): Promise<string[]> {
  const expected = new Set([...OTHER_PAGES, ...RULES.map(({ id }) => `${id}.md`)])
  const names = await readdir(join(PROJECT_ROOT, PAGES))
  return names.filter((name) => !expected.has(name) && !name.startsWith('.')).map((name) => `${PAGES}/${name}`)
}

/** Returns the text of a file of the project; undefined where there is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(join(PROJECT_ROOT, path), 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
