import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

/**
 * Starts a browser without windows: the one on PATH, as its readers have it, else the Chromium of npm.
 *
 * @throws Error that names the way out, when there is no browser or none starts
 */
export const launchBrowser = (): Promise<Browser> =>
  launchFirst([() => installedBrowser(process.env['PATH'] ?? ''), ...(npmHasOne ? [npmChromium] : [])])

/** True where the Chromium of npm runs: on Linux and x64 only. */
export const npmHasOne = process.platform === 'linux' && process.arch === 'x64'

/** A browser that can be started, with the variables that it needs. */
interface RunnableBrowser {
  /** Absolute. */
  readonly executablePath: string
  /** Variables that it needs besides those of this process. */
  readonly env: Readonly<Record<string, string>>
}

/**
 * Starts the first of these browsers that does start.
 *
 * @throws AggregateError that names the way out, with the failure of each of them
 */
export async function launchFirst(browsers: readonly (() => Promise<RunnableBrowser>)[]): Promise<Browser> {
  const failures: unknown[] = []
  for (const find of browsers) {
    try {
      const { executablePath, env } = await find()
      return await chromium.launch({ executablePath, env: { ...process.env, ...env } })
    } catch (error) {
      failures.push(error)
    }
  }
  throw new AggregateError(failures, NO_BROWSER)
}

const NO_BROWSER =
  'No browser starts, so no page can be tested. Install Chromium so that `chromium` is on PATH: apt-get install chromium'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * Finds the first browser on PATH that pages can be tested with.
 *
 * @throws Error when there is none
 */
export async function installedBrowser(path: string): Promise<RunnableBrowser> {
  const files = NAMES.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)))
  const executablePath = files.find(isExecutable)
  if (executablePath === undefined) throw new Error(`none of ${NAMES.join(', ')} is on PATH`)
  return { executablePath, env: {} }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium`, with its own libraries and fonts: it starts on a Linux
 * that has neither. It is unpacked once, beside the package, so that another version of it is unpacked anew.
 */
export async function npmChromium(): Promise<RunnableBrowser> {
  const library = require.resolve('@sparticuz/chromium')
  const folder = join(dirname(library), 'unpacked')
  if (!existsSync(folder)) await unpack(library, folder)
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  return { executablePath: join(folder, 'chromium'), env }
}

/** Unpacks all or nothing, also when two processes begin at the same time: renaming makes a complete folder appear. */
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
 * Runs the package in a process of its own, whose environment looks like AWS Lambda: only there it unpacks the
 * libraries as well, and always into the folder for temporary files.
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
