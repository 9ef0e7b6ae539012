import { readFileSync, statSync } from 'node:fs'
import { basename, extname, isAbsolute, join, normalize, relative, sep } from 'node:path'
import { globSync } from 'glob'
import { errorCode } from '../../dictionary/error-code'
import { messageOf } from '../../dictionary/wording'

/** Features of a run, by their path relative to the project's folder, with the lines of their scenarios: none for all. */
export type NamedFeatures = ReadonlyMap<string, readonly number[]>

/** A name of features as it was given, in Cucumber's form `path` or `path:line:line`. */
interface FeatureName {
  readonly text: string
  /** A file, a folder or a glob. */
  readonly path: string
  readonly lines: readonly number[]
}

/**
 * Finds the features that are named on the command line in any way that Cucumber knows: files with or without lines,
 * folders, globs, and files that list such names (`@rerun.txt`). Whatever the spelling, a name means the same; a folder
 * whose name has a dot is one, too.
 *
 * Scenarios beyond Core are left out of folders and globs, unless their own folder is named: they must not decide an
 * endorsement unnoticed.
 *
 * @param names the arguments of Cucumber that are not options
 * @param problems gets one line for each name that names no feature
 * @param withBeyondCore true where a tag asks for scenarios beyond Core
 */
export function findNamedFeatures(
  names: readonly string[],
  folder: string,
  problems: string[],
  withBeyondCore = false,
): NamedFeatures {
  const named = new Map<string, readonly number[]>()
  for (const name of names.flatMap((text) => namesIn(text, folder, problems)).map(featureName)) {
    for (const path of featuresOf(name, folder, problems, withBeyondCore)) {
      const before = named.get(path)
      if (before !== undefined && (before.length === 0) !== (name.lines.length === 0))
        problems.push(`${path} is named as a whole and by lines: name it in one way`)
      named.set(path, [...new Set([...(before ?? []), ...name.lines])])
    }
  }
  return named
}

/** Returns the names that a file lists whose own name begins with `@`, as Cucumber reads it; else the name itself. */
function namesIn(text: string, folder: string, problems: string[]): string[] {
  if (!basename(text).startsWith('@')) return [text]
  if (isAbsolute(text)) {
    problems.push(`${text}: Cucumber takes such a file from the project's folder only: name ${relative(folder, text)}`)
    return []
  }
  try {
    const lines = readFileSync(join(folder, text), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (lines.length === 0) problems.push(`${text} names no scenario: no one failed in the run that wrote it`)
    return lines
  } catch (error) {
    problems.push(
      errorCode(error) === 'ENOENT'
        ? `there is no file ${text}; --format rerun:@rerun.txt writes one with the scenarios that failed`
        : `${text} cannot be read: ${messageOf(error)}`,
    )
    return []
  }
}

function featureName(text: string): FeatureName {
  const [, path = text, lines = ''] = /^(.*?)((?::\d+)*)$/.exec(text) ?? []
  return { text, path, lines: lines.split(':').filter(Boolean).map(Number) }
}

/** As Cucumber expands them: of a folder all features below it. */
function featuresOf(name: FeatureName, folder: string, problems: string[], withBeyondCore: boolean): string[] {
  const settings = { cwd: folder, absolute: true, windowsPathsNoEscape: true }
  const found = globSync(name.path, settings)
  const files = found.filter(isFile)
  const below = found
    .filter((path) => !isFile(path))
    .flatMap((path) => globSync('**/*.feature', { ...settings, cwd: path }))
  const isExplicit = withBeyondCore || BEYOND_CORE.test(name.path) || (found.length === 1 && files.length === 1)
  const features = [...files, ...below]
    .map((path) => normalize(relative(folder, path)))
    .filter((path) => isExplicit || !BEYOND_CORE.test(path))
    .sort()
  const problem = problemOf(name, found, features)
  if (problem === undefined) return features
  problems.push(problem)
  return []
}

const BEYOND_CORE = /beyond-core/

function problemOf({ text, path, lines }: FeatureName, found: readonly string[], features: readonly string[]) {
  if (found.length === 0) return `there is no feature ${path}: features of the standard are below features${sep}`
  if (features.length === 0) return `${path} holds no feature`
  const other = features.find((feature) => !/\.feature(\.md)?$/.test(feature))
  if (other !== undefined) return `${other} is not a feature: its name ends with ${extname(other) || basename(other)}`
  if (lines.length > 0 && features.length > 1)
    return `${text} has the lines of one feature, but names ${features.length}: name each with its own lines`
  return undefined
}

const isFile = (path: string): boolean => statSync(path).isFile()
