import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { DeskEnv } from '../desk'

/** The style sheets of the reports that pages use, which the suite has. */
const OF_REPORTS = ['tokens', 'text', 'layout', 'panels', 'tables', 'badges', 'card-table', 'controls']

/** Serves the style sheet, which is the same for all pages: that of the reports, then what only the desk has. */
export function looksRoutes(): Hono<DeskEnv> {
  const sheets = OF_REPORTS.map((name) => require.resolve(`dd-acceptance/support/browser/shared/styles/${name}.css`))
  const looks = [...sheets, join(__dirname, '..', 'desk.css')].map((path) => readFileSync(path, 'utf8')).join('\n')
  return new Hono<DeskEnv>().get('/looks.css', (context) =>
    context.body(looks, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' }),
  )
}
