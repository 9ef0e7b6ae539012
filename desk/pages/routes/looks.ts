import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import type { DeskEnv } from '../desk'

/** Those of the reports come first, then what only the desk has. */
const SHEETS = ['tokens', 'text', 'layout', 'panels', 'tables', 'badges', 'card-table', 'controls', 'desk']

/** Serves the style sheet, which is the same for all pages. */
export function looksRoutes(): Hono<DeskEnv> {
  const looks = SHEETS.map((name) => readFileSync(join(__dirname, '..', 'looks', `${name}.css`), 'utf8')).join('\n')
  return new Hono<DeskEnv>().get('/looks.css', (context) =>
    context.body(looks, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' }),
  )
}
