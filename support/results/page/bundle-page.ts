import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { PROJECT_ROOT } from '../../dictionary/project-root'

/** A page of `support/browser`. */
export type PageName = 'summary' | 'report' | 'comparison' | 'compared' | 'recipients'

/** The script and the styles of a page, each in one text that needs no other file. */
export interface PageBundle {
  readonly script: string
  readonly style: string
}

const BROWSER = join(PROJECT_ROOT, 'support', 'browser')

/** Bundles a page from its sources. */
export function bundlePage(page: PageName): PageBundle {
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
