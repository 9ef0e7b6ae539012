import { resolve } from 'node:path'
import { dictionaryFile } from '../results/dictionary-file'
import { certificationText } from '../run/certify/certification-text'
import { certifyAll } from '../run/certify/certify-all'
import { inPrivateFolder } from '../run/certify/private-folder'
import { checkResultFolder, resultFolder } from '../run/certify/result-folder'
import { runStep } from '../run/certify/run-step'
import { stepsOf } from '../run/certify/step'
import { untilInterrupted } from '../run/certify/until-interrupted'
import { worstOf } from '../run/certify/worst-verdict'
import { CERTIFY_HELP } from './certify-help'
import { readCertifyOptions } from './certify-options'
import { certifySubject } from './certify-subject'
import type { Command } from './command'

/** The command `certify`; see its help. */
export const certifyCommand: Command = async (argv, { print }) => {
  const options = readCertifyOptions(argv)
  if (options === undefined) {
    print(CERTIFY_HELP)
    return undefined
  }
  const { subject, version, core, concurrency } = options
  // Nothing is read from it, but there is no run without it.
  dictionaryFile(version)
  const results = resolve(options.results)
  const steps = stepsOf(version, core)
  return untilInterrupted((signal) =>
    inPrivateFolder(async (folder) => {
      const recipients = await certifySubject(subject, folder)
      for (const recipient of recipients) {
        for (const step of steps) await checkResultFolder(resultFolder(results, step, recipient))
      }
      const output = recipients.length === 1 ? 'terminal' : 'file'
      const done = await certifyAll(recipients, concurrency, { steps, results, output, signal, runStep, print })
      print(`\n${certificationText(done, process.cwd())}`)
      return worstOf(done.map(({ verdict }) => verdict))
    }),
  )
}
