import { PROJECT_ROOT } from '../dictionary/project-root'
import { counted } from '../dictionary/wording'
import { dictionaryFile } from '../results/dictionary-file'
import { checkText } from '../run/doctor/check-text'
import { examine } from '../run/doctor/examine'
import { readInstallation } from '../run/doctor/read-installation'
import { dataConditions } from '../run/settings/data-conditions'
import type { Command } from './command'
import { DOCTOR_HELP } from './doctor-help'
import { type DoctorOptions, readDoctorOptions } from './doctor-options'

/** The command `doctor`; see its help. */
export const doctorCommand: Command = async (argv, { print }) => {
  const options = readDoctorOptions(argv)
  if (options === undefined) {
    print(DOCTOR_HELP)
    return undefined
  }
  const { resoScript, version } = options
  // Nothing is read from it, but there is no run without it.
  dictionaryFile(version)
  const problems = await examine(
    {
      installation: readInstallation(PROJECT_ROOT),
      version,
      environment: resoScript === undefined ? process.env : { ...process.env, RESOSCRIPT: resoScript },
      folder: process.cwd(),
      conditionsOf: dataConditions,
    },
    (result) => print(checkText(result)),
  )
  print(`\n${problems === 0 ? start(options) : again(options, problems)}`)
  return problems === 0 ? undefined : 'could not be judged'
}

const start = ({ resoScript, version }: DoctorOptions): string =>
  `A run can start. Next: ${resoScript === undefined ? '' : `RESOSCRIPT=${quoted(resoScript)} `}npx cucumber-js -p dd-${version}`

const again = ({ resoScript, version }: DoctorOptions, problems: number): string =>
  `A run cannot start: ${counted(problems, 'problem')}. Next: do what is said there, then npx dd-acceptance doctor` +
  `${resoScript === undefined ? '' : ` --resoscript ${quoted(resoScript)}`}${version === '2.0' ? '' : ` --version ${version}`}`

/** As a shell takes it for one word (POSIX Shell Command Language, 2.2.2). */
const quoted = (text: string): string => (/^[\w./~+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
