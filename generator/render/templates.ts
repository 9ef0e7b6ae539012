import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

/**
 * Compiles the template in a .hbs file of this folder. Templates only place text: views are ready for print, a name
 * that the view lacks is an error (strict), and nothing is escaped for HTML.
 */
export function compileTemplate<View>(fileName: string): (view: View) => string {
  const text = readFileSync(join(__dirname, fileName), 'utf8')
  return Handlebars.create().compile<View>(text, { strict: true, noEscape: true, knownHelpersOnly: true })
}
