import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { escapeHtml } from './escape-html'

/** A page that needs nothing beside itself. */
export interface HtmlPage {
  readonly title: string
  /** Which page of `support/browser` shows the data. */
  readonly page: 'summary' | 'comparison'
  readonly data: object
}

const BROWSER = join(PROJECT_ROOT, 'support', 'browser')

/**
 * The text of a page: what browsers need to show the data, and the data, in one file. It may load nothing, by its own
 * Content-Security-Policy, so that nobody learns from reading it.
 */
export function htmlPage({ title, page, data }: HtmlPage): string {
  const { script, style } = bundle(page)
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

/** The scripts and styles of a page, each one text. */
function bundle(page: HtmlPage['page']): { readonly script: string; readonly style: string } {
  const { outputFiles } = buildSync({
    entryPoints: [join(BROWSER, `${page}.tsx`)],
    tsconfig: join(BROWSER, 'tsconfig.json'),
    outdir: BROWSER,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    target: ['chrome109', 'firefox115', 'safari16'],
  })
  const textOf = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? ''
  return { script: textOf('.js'), style: textOf('.css') }
}

/** In JSON, `<` only stands in texts; written so, none of them ends the script. */
const jsonInScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')
