import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../dictionary/project-root'
import type { PageBundle, PageName } from './page/bundle-page'

/** Folder of the bundles that the build left; it sets this name where it compiles. */
const BUILT_PAGES = process.env['BUILT_PAGES']

/** Returns the script and the styles of a page: those that the build left, otherwise made of their sources. */
export function pageBundle(page: PageName): PageBundle {
  if (BUILT_PAGES !== undefined)
    return JSON.parse(readFileSync(join(PROJECT_ROOT, BUILT_PAGES, `${page}.json`), 'utf8'))
  return (require('./page/bundle-page') as typeof import('./page/bundle-page')).bundlePage(page)
}
