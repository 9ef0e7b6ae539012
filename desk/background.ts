import { averagesRounds } from './averages/averages-rounds'
import { collectorRounds } from './collector/collector-rounds'
import type { FileStore } from './files/file-store'
import { jobSettingOf, toldOfJobs } from './job-setting'
import { startJobs } from './jobs/job-background'
import { mailRounds } from './mail/mail-rounds'
import type { Sending } from './mail/send-waiting'
import { mapRounds } from './map/map-rounds'
import type { Rounds } from './rounds/rounds'
import type { Settings } from './settings'
import type { Store } from './store/store'
import type { Log } from './telemetry/log'
import { neededEnvironment } from './threads/needed-environment'

/** Describes what the desk does beside answering requests. */
export interface Background {
  /** Is called when a mail may have been written. */
  mailWritten(): void
  /** Is called when a job may have been begun. */
  jobBegun(): void
  /** Publishes averages and the numbers of the map that are not up to date, and does not wait for the hour. */
  publishAnew(): void
  /** Ends all of it, after what is under way. */
  stop(): Promise<void>
}

/** Describes what it is done with. */
interface BackgroundTools {
  readonly store: Store
  readonly files: FileStore
  readonly sending: Sending
  readonly log: Log
}

/** Sends mails, runs jobs, publishes averages and the numbers of the map, and sends endorsements to a search engine where there is one. */
export async function startBackground(
  { store, files, sending, log }: BackgroundTools,
  settings: Settings,
): Promise<Background> {
  const mail = mailRounds(store, sending, (sent) => {
    if ('failed' in sent) log.error(sent.failed)
    else if (sent.unreachable !== undefined) log.warning('mail waits', { reason: sent.unreachable })
    else log.event('mail', { sent: sent.sent, refused: sent.refused })
  })
  const averages = averagesRounds({ store, files, minimum: settings.minimumOrganizations }, (made) => {
    if ('failed' in made) log.error(made.failed)
    else log.event('averages', made)
  })
  const map = mapRounds({ store, minimum: settings.minimumOrganizations }, (made) => {
    if (made === 'made') log.event('map')
    else log.error(made.failed)
  })
  const jobs = await startJobs(jobSettingOf({ store, files }, settings), toldOfJobs(log))
  const all = [mail, averages, map, jobs, ...collecting({ store, files, log }, settings)]
  return {
    mailWritten: () => mail.wake(),
    jobBegun: () => jobs.wake(),
    publishAnew: () => {
      averages.wake()
      map.wake()
    },
    stop: async () => void (await Promise.all(all.map((each) => each.stop()))),
  }
}

/** Sends endorsements to the search engine; nothing where there is none. */
function collecting(
  { store, files, log }: Pick<BackgroundTools, 'store' | 'files' | 'log'>,
  { collector }: Pick<Settings, 'collector'>,
): readonly Rounds[] {
  if (collector === undefined) return []
  const environment = { ...neededEnvironment(), ...collector.credentials }
  return [
    collectorRounds({ store, files, url: collector.url, environment }, (changed) => {
      if (changed.kind === 'error') log.error(changed.error)
      else if (changed.kind === 'failed') log.warning('the collector waits', { reason: changed.reason })
      else if (changed.kind === 'left out')
        log.warning('not collected', { endorsement: changed.endorsement, reason: changed.reason })
    }),
  ]
}
