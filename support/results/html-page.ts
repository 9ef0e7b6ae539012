import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../dictionary/project-root'
import type { PageBundle, PageName } from './page/bundle-page'
import { escapeHtml } from './page/escape-html'

/** A page that needs nothing beside itself. */
export interface HtmlPage {
  readonly title: string
  readonly page: PageName
  readonly data: object
}

/**
 * The text of a page: what browsers need to show the data, and the data, in one file. It may load nothing, by its own
 * Content-Security-Policy, so that nobody learns from reading it.
 */
export function htmlPage({ title, page, data }: HtmlPage): string {
  const { script, style } = bundleOf(page)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This report needs JavaScript to be shown; the JSON files beside it have the same figures.</noscript>
<div id="page"></div>
<script type="application/json" id="data">${jsonInScript(data)}</script>
<script>${script}</script>
</body>
</html>
`
}

/** Folder of the bundles that the build left; it sets this name where it compiles. */
const BUILT_PAGES = process.env['BUILT_PAGES']

function bundleOf(page: PageName): PageBundle {
  if (BUILT_PAGES !== undefined)
    return JSON.parse(readFileSync(join(PROJECT_ROOT, BUILT_PAGES, `${page}.json`), 'utf8'))
  return (require('./page/bundle-page') as typeof import('./page/bundle-page')).bundlePage(page)
}

/** In JSON, `<` only stands in texts; written so, none of them ends the script. */
const jsonInScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
