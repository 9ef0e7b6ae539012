import { printable } from '../dictionary/wording'
import type { PageName } from './page/bundle-page'
import { escapeHtml } from './page/escape-html'
import { pageBundle } from './page-bundle'
import { pageJson } from './page-json'

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
  const { script, style } = pageBundle(page)
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
<script type="application/json" id="data">${pageJson(data)}</script>
<script>${script}</script>
</body>
</html>
`
}
