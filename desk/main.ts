import { startDesk } from './server'
import { RefusedSetting, readSettings } from './settings'
import { StoreRefused } from './store/store-refused'
import { openLog } from './telemetry/log'

/**
 * Starts the desk by the environment, says where it is, and ends it when it is told to.
 *
 * What it says is for whoever starts it, and may have a secret link in it: it goes beside the log, which is the standard output.
 */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const desk = await startDesk(settings, openLog())
  console.error(`The certification desk answers on ${desk.origin}`)
  if (settings.url !== desk.origin) console.error(`Its public address is ${settings.url}`)
  console.error(`Its data are in ${settings.data}`)
  if (desk.firstAdministrator !== undefined)
    console.error(`Create the first administrator, within a day: ${desk.firstAdministrator}`)
  const end = () => desk.close().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

main().catch((error: unknown) => {
  if (!(error instanceof RefusedSetting || error instanceof StoreRefused)) throw error
  console.error(error.message)
  process.exitCode = 2
})
