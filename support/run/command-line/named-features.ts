import { readFileSync, statSync } from 'node:fs'
import { basename, extname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path'
import { globSync, hasMagic } from 'glob'
import { errorCode } from '../../dictionary/error-code'
import { fileFault } from '../../dictionary/file-fault'
import { PROJECT_ROOT } from '../../dictionary/project-root'

/** Features of a run, by their path relative to the package's folder, with the lines of their scenarios: none for all. */
export type NamedFeatures = ReadonlyMap<string, readonly number[]>

/** A name of features as it was given, in Cucumber's form `path` or `path:line:line`. */
interface FeatureName {
  readonly text: string
  /** A file, a folder or a glob. */
  readonly path: string
  readonly lines: readonly number[]
}

/** Describes what decides which features a name means, beside the name. */
export interface NamingContext {
  /** The folder where Cucumber was called. */
  readonly folder: string
  /** The folder of the package. */
  readonly root?: string
  /** True where a tag asks for scenarios beyond Core. */
  readonly withBeyondCore: boolean
  /** The version of the profile, for hints. */
  readonly version: string
}

/**
 * Finds the features that are named on the command line in any way that Cucumber knows: files with or without lines,
 * folders, globs, and files that list such names (`@rerun.txt`). Whatever the spelling, a name means the same; a folder
 * whose name has a dot is one, too, and a file that lists names needs no `@`.
 *
 * What is not there where Cucumber was called is looked for in the package, so that `features/...` means the standard's
 * features in any folder.
 *
 * Scenarios beyond Core are left out of folders and globs, unless their own folder is named: they must not decide an
 * endorsement unnoticed.
 *
 * @param names the arguments of Cucumber that are not options
 * @param problems gets one line for each name that names no feature
 */
export function findNamedFeatures(names: readonly string[], context: NamingContext, problems: string[]): NamedFeatures {
  const named = new Map<string, readonly number[]>()
  for (const name of names.flatMap((text) => namesIn(text, context.folder, problems)).map(featureName)) {
    for (const path of featuresOf(name, context, problems)) {
      const before = named.get(path)
      if (before !== undefined && (before.length === 0) !== (name.lines.length === 0))
        problems.push(`${path} is named as a whole and by lines: name it in one way`)
      named.set(path, [...new Set([...(before ?? []), ...name.lines])])
    }
  }
  return named
}

/** Returns the names that a file lists; else the name itself. */
function namesIn(text: string, folder: string, problems: string[]): readonly string[] {
  if (!basename(text).startsWith('@')) return listWithoutAt(resolve(folder, text)) ?? [text]
  if (isAbsolute(text)) {
    problems.push(
      `${text}: Cucumber takes a file whose name begins with @ from the project's folder only: name ${relative(folder, text)}, or rename it`,
    )
    return []
  }
  try {
    const lines = linesOf(join(folder, text))
    if (lines.length === 0) problems.push(`${text} names no scenario: no one failed in the run that wrote it`)
    return lines
  } catch (error) {
    problems.push(
      errorCode(error) === 'ENOENT'
        ? `there is no file ${text}; --format rerun:@rerun.txt writes one with the scenarios that failed`
        : `${text} cannot be read: ${fileFault(error)}`,
    )
    return []
  }
}

/** Cucumber would take such a file for a feature. */
function listWithoutAt(path: string): readonly string[] | undefined {
  if (FEATURE.test(path) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  const lines = linesOf(path)
  return lines.length > 0 && lines.every((line) => FEATURE.test(featureName(line).path)) ? lines : undefined
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const FEATURE = /\.feature(\.md)?$/

function featureName(text: string): FeatureName {
  const parts = text.split(':')
  let end = parts.length
  while (end > 1 && /^\d+$/.test(parts[end - 1] ?? '')) end -= 1
  return { text, path: parts.slice(0, end).join(':'), lines: parts.slice(end).map(Number) }
}

/** As Cucumber expands them: of a folder all features below it. */
function featuresOf(name: FeatureName, context: NamingContext, problems: string[]): string[] {
  const { folder, root = PROJECT_ROOT, withBeyondCore } = context
  const settings = { absolute: true, windowsPathsNoEscape: true }
  const found =
    [folder, root].map((cwd) => globSync(name.path, { ...settings, cwd })).find(({ length }) => length > 0) ?? []
  const files = found.filter(isFile)
  const below = found
    .filter((path) => !isFile(path))
    .flatMap((path) => globSync('**/*.feature', { ...settings, cwd: path }))
  const isExplicit = withBeyondCore || BEYOND_CORE.test(name.path) || (found.length === 1 && files.length === 1)
  const features = [...files, ...below]
    .map((path) => normalize(relative(root, path)))
    .filter((path) => isExplicit || !BEYOND_CORE.test(path))
    .sort()
  const problem = found.length === 0 ? absent(name.path, context) : problemOf(name, features)
  if (problem === undefined) return features
  problems.push(problem)
  return []
}

const BEYOND_CORE = /beyond-core/

function absent(path: string, { folder, root = PROJECT_ROOT, version }: NamingContext): string {
  const { closestFeature }: typeof import('./closest-feature') = require('./closest-feature')
  const features = hasMagic(path) ? [] : globSync('features/**/*.feature', { cwd: root, posix: true }).sort()
  const mistyped = relative(folder, resolve(folder, path)).replaceAll(/[\\/]/g, '/')
  const meant = closestFeature(mistyped, features, version)
  return meant === undefined
    ? `there is no feature ${path}: features of the standard are below features${sep}`
    : `there is no feature ${path}; did you mean ${normalize(meant)}?`
}

function problemOf({ text, path, lines }: FeatureName, features: readonly string[]): string | undefined {
  if (features.length === 0) return `${path} holds no feature`
  const other = features.find((feature) => !FEATURE.test(feature))
  if (other !== undefined)
    return `${other} is not a feature, for its name ends with ${extname(other) || basename(other)}; nor is each of its lines the name of one`
  if (lines.length > 0 && features.length > 1)
    return `${text} has the lines of one feature, but names ${features.length}: name each with its own lines`
  return undefined
}

const isFile = (path: string): boolean => statSync(path).isFile()
