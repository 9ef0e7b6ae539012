import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { RunnableBrowser } from './runnable-browser'

/**
 * The Chromium of the npm package `@sparticuz/chromium`, with its own libraries and fonts: it starts on a Linux that has
 * neither. Unpacked once, beside the package, so that another version of it is unpacked anew.
 */
export async function npmChromium(): Promise<RunnableBrowser> {
  const library = require.resolve('@sparticuz/chromium')
  const folder = join(dirname(library), 'unpacked')
  if (!existsSync(folder)) await unpack(library, folder)
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return { executablePath: join(folder, 'chromium'), env }
}

/** All or nothing, also when two processes begin at the same time: a folder appears complete, by its renaming. */
async function unpack(library: string, folder: string): Promise<void> {
  const unfinished = await mkdtemp(`${folder}-`)
  try {
    await inflate(library, unfinished)
    await writeFile(join(unfinished, 'fonts.conf'), fontsIn(folder))
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/**
 * In a process of its own, whose environment looks like AWS Lambda: only there the package unpacks the libraries as well,
 * and always into the folder for temporary files.
 */
const inflate = (library: string, folder: string) =>
  promisify(execFile)(process.execPath, ['-e', 'require(process.argv[1]).executablePath()', library], {
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })

/** The configuration that the package brings looks for fonts in folders of AWS Lambda. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`
