import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageBundle } from 'dd-acceptance/support/results/page-bundle'
import { Hono } from 'hono'
import type { DeskEnv } from '../desk'

/** The style sheets of the reports that pages use, which the suite has. */
const OF_REPORTS = ['tokens', 'text', 'layout', 'panels', 'tables', 'badges', 'card-table', 'controls', 'print']

/** Files that change with the version of the desk only. */
const headersOf = (type: string) => ({
  'content-type': `${type}; charset=utf-8`,
  'cache-control': 'public, max-age=300',
})

/** Serves the style sheet of all pages: that of the reports, then what only the desk has. Reports and comparisons have a script and styles more. */
export function looksRoutes(): Hono<DeskEnv> {
  const sheets = OF_REPORTS.map((name) => require.resolve(`dd-acceptance/support/browser/shared/styles/${name}.css`))
  const looks = [...sheets, join(__dirname, '..', 'desk.css')].map((path) => readFileSync(path, 'utf8')).join('\n')
  const app = new Hono<DeskEnv>().get('/looks.css', (context) => context.body(looks, 200, headersOf('text/css')))
  for (const page of ['report', 'compared'] as const) {
    const { style, script } = pageBundle(page)
    app.get(`/${page}.css`, (context) => context.body(style, 200, headersOf('text/css')))
    app.get(`/${page}.js`, (context) => context.body(script, 200, headersOf('text/javascript')))
  }
  return app
}
