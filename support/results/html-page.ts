import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { printable, printableLines } from '../dictionary/wording'
import type { PageBundle, PageName } from './page/bundle-page'
import { escapeHtml } from './page/escape-html'

/** A page that needs no other file. */
export interface HtmlPage {
  readonly title: string
  readonly page: PageName
  readonly data: object
}

/**
 * Returns the text of a page: the scripts and styles that show the data, and the data, in one file. Its own
 * Content-Security-Policy forbids it to load anything, so that nobody learns when it is read.
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
<title>${escapeHtml(printable(title))}</title>
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

/** Writes data as JSON in which no text can end the script: `<` occurs only in texts, and is escaped there. */
const jsonInScript = (data: object): string => JSON.stringify(data, withoutUnseen).replaceAll('<', '\\u003c')

/** Shows what no one sees, in names of values as in texts: a text may refer to a value by its name. */
function withoutUnseen(_: string, value: unknown): unknown {
  if (typeof value === 'string') return printableLines(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  return entries.every(([name]) => printableLines(name) === name)
    ? value
    : Object.fromEntries(entries.map(([name, part]) => [printableLines(name), part]))
}
