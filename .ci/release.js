// Prepares a release, and says what is in one.
//
//   npm run release -- minor [--dry-run]   next version (patch, minor, major, or X.Y.Z) in package.json, package-lock.json and
//                                          CHANGELOG.md; the packed package is tried; then a commit and a tag. A dry run says
//                                          what would happen, and changes nothing
//   npm run release -- check v1.2.3        whether a tag, package.json and CHANGELOG.md agree; prints what is new
const { execFileSync } = require('node:child_process')
const { readFileSync, writeFileSync } = require('node:fs')

/** Ends with one line. */
class Refusal extends Error {}

const CHANGELOG = 'CHANGELOG.md'

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim()

const npm = (...args) =>
  execFileSync(process.execPath, [process.env.npm_execpath, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const currentVersion = () => JSON.parse(readFileSync('package.json', 'utf8')).version

/** Returns the text below the heading of a version, without the heading; undefined where there is none. */
function sectionOf(name) {
  const parts = readFileSync(CHANGELOG, 'utf8').split(/^## /m)
  const part = parts.find((text) => text.startsWith(`${name}\n`) || text.startsWith(`${name} - `))
  return part?.slice(part.indexOf('\n') + 1).trim()
}

/** Returns the version after this one (Semantic Versioning 2.0.0, 7 to 9). */
function nextVersion(step) {
  const [major, minor, patch] = currentVersion().split('.').map(Number)
  const next = {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  }[step]
  const version = next ?? step
  if (!/^\d+\.\d+\.\d+$/.test(version ?? ''))
    throw new Refusal(`name patch, minor, major or a version such as 1.2.3, not ${step ?? 'nothing'}`)
  return version
}

/** Refuses what would make a release that nobody could make again. */
function checkBegin(version) {
  const changed = git('status', '--porcelain')
  if (changed !== '') throw new Refusal(`there are changes that are not committed: commit them first\n${changed}`)
  if (git('tag', '--list', `v${version}`) !== '') throw new Refusal(`there is a tag v${version} already`)
  if (!sectionOf('Unreleased')) throw new Refusal(`${CHANGELOG} has nothing under Unreleased: say what is new`)
}

function writeChangelog(version, date) {
  const text = readFileSync(CHANGELOG, 'utf8')
  writeFileSync(CHANGELOG, text.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} - ${date}`))
}

function prepare(step, isDry) {
  const version = nextVersion(step)
  checkBegin(version)
  const date = new Date().toISOString().slice(0, 10)
  console.log(`${currentVersion()} becomes ${version}, of ${date}:\n\n${sectionOf('Unreleased')}\n`)
  console.log(npm('run', isDry ? 'check:package:this-node' : 'check:package').trim())
  if (isDry) return console.log('\nA dry run: nothing was changed.')
  npm('version', version, '--no-git-tag-version')
  writeChangelog(version, date)
  git('commit', '--quiet', '--message', `Release ${version}`, 'package.json', 'package-lock.json', CHANGELOG)
  git('tag', '--annotate', `v${version}`, '--message', `Version ${version}`)
  console.log(`\nNext: git push --follow-tags. The workflow of the tag tries the package again, and publishes it.`)
}

function check(tag) {
  const version = currentVersion()
  if (tag !== `v${version}`) throw new Refusal(`the tag is ${tag ?? 'not named'}, and package.json has ${version}`)
  const section = sectionOf(version)
  if (!section) throw new Refusal(`${CHANGELOG} says nothing about ${version}`)
  console.log(section)
}

function main([first, second]) {
  try {
    if (first === 'check') check(second)
    else prepare(first, second === '--dry-run')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`error: ${error.message}`)
    process.exitCode = 2
  }
}

main(process.argv.slice(2))
