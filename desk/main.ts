import { NoDemoFolder } from './demo/demo-folder'
import { FailedCommand } from './demo/fill-demo'
import { startDesk } from './server'
import { RefusedSetting } from './setting-values'
import { readSettings } from './settings'
import { startDemo } from './start-demo'
import { StoreRefused } from './store/store-refused'
import { openLog } from './telemetry/log'

const USAGE = `npm run desk [-- --demo]

Starts the certification desk on this machine. Settings come from the environment: desk/README.md has them all.

  --demo   a desk with something on every page, in ./desk-demo
  --help   this text

Ctrl-C stops it.`

/**
 * Starts the desk by the environment, says where it is, and ends it when it is told to.
 *
 * What it says is for whoever starts it, and may have a secret in it: it goes beside the log, which is the standard output.
 */
async function main(options: readonly string[]): Promise<void> {
  if (options.includes('--help')) {
    console.log(USAGE)
    return
  }
  const unknown = options.find((option) => option !== '--demo')
  if (unknown !== undefined) throw new RefusedSetting(`there is no option ${unknown}\n\n${USAGE}`)
  const desk = options.includes('--demo') ? await startDemo(process.env, tell) : await start()
  const end = () => desk.close().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

const tell = (line: string): void => console.error(line)

async function start() {
  const settings = readSettings(process.env)
  const desk = await startDesk(settings, openLog())
  tell(`The certification desk answers on ${desk.origin}`)
  if (settings.url !== desk.origin) tell(`Its public address is ${settings.url}`)
  tell(`Its data are in ${settings.data}`)
  if (desk.firstAdministrator !== undefined)
    tell(`Create the first administrator, within a day: ${desk.firstAdministrator}`)
  return desk
}

/** Lists what is told in a few lines: whoever starts the desk can do something about it. */
const EXPECTED = [RefusedSetting, StoreRefused, NoDemoFolder, FailedCommand]

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!EXPECTED.some((each) => error instanceof each)) throw error
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
