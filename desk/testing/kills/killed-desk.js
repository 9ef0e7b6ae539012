// A desk that is killed by tests. It differs from that of an operator in the command that its jobs run, and looks for them all the time.
require('../../load')
const { jobSettingOf } = require('../../job-setting.ts')
const { startJobs } = require('../../jobs/job-background.ts')
const { startDesk } = require('../../server.ts')
const { readSettings } = require('../../settings.ts')
const { openLog } = require('../../telemetry/log.ts')

async function main() {
  const settings = readSettings({ ...process.env, JOBS_AT_ONCE: '0' })
  const { desk, origin } = await startDesk(settings, openLog())
  const setting = jobSettingOf(desk, settings)
  const command = JSON.parse(process.env.CERTIFY)
  await startJobs({ ...setting, atOnce: 2, command, everyMs: 50 }, (error) => console.error(error))
  console.error(`The certification desk answers on ${origin}`)
}

main()
