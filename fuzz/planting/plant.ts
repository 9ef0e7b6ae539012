// Plants the defect that the environment names into this process. It has to be loaded before what it changes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REGISTER_INSTANCE } from 'ts-node'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { DEFECTS, type PlantedDefect } from './defects'

/** The variable that names a defect by its kind of input. */
export const PLANTED = 'FUZZ_PLANTED'

const wanted = process.env[PLANTED]
if (wanted !== undefined) plant(DEFECTS[wanted])

/** Compiles a file of the project with one text in the place of another. */
function plant(defect: PlantedDefect | undefined): void {
  if (defect === undefined) throw new Error(`there is no defect ${wanted}`)
  const path = join(PROJECT_ROOT, defect.file)
  const load = require.extensions['.ts']
  require.extensions['.ts'] = (module, filename) => {
    if (filename !== path) return load?.(module, filename)
    const [before, after, ...others] = readFileSync(path, 'utf8').split(defect.from)
    if (after === undefined || others.length > 0) throw new Error(`${defect.from} has to stand once in ${defect.file}`)
    const compiled = process[REGISTER_INSTANCE]?.compile(`${before}${defect.to}${after}`, filename)
    Object.assign(module, { loaded: false })
    Reflect.apply(Reflect.get(module, '_compile'), module, [compiled, filename])
  }
}
