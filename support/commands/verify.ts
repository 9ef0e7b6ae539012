import { readFile } from 'node:fs/promises'
import { ConfigurationError, parseOptions, usageError } from '../dictionary/command-line'
import { fileFault } from '../dictionary/file-fault'
import { counted, printable } from '../dictionary/wording'
import { askDesk, isAddress, type Standing, standingOf } from '../results/ask-desk'
import type { Certificate } from '../results/certificate'
import { verifyPackage } from '../results/verify-package'
import type { Command } from './command'

const HELP = `npx dd-acceptance verify PACKAGE --key URL|FILE

Tells if a package is what a certification desk certified: its certificate is signed by the desk, and its reports are those
that the certificate names, no more and no less.
PACKAGE is the zip file that the desk offers beside a certified endorsement.

  --key URL    the address of the desk, or of its public keys (/.well-known/jwks.json); the desk is also asked whether the
               endorsement still stands
  --key FILE   its public keys in a file, as JSON Web Keys or PEM: nothing is asked, so that nothing is known of what became
               of the endorsement after it was certified

  npx dd-acceptance verify certified.zip --key https://desk.example.org
  npx dd-acceptance verify certified.zip --key jwks.json

Exit code: 0 it is, and stands as far as was asked; 1 it is not, or is revoked; 2 it could not be told. More: docs/verify.md`

/** Runs `verify`; see its help. */
export const verifyCommand: Command = async (argv, { print }) => {
  const options = readOptions(argv)
  if (options === undefined) {
    print(HELP)
    return undefined
  }
  const { path, key } = options
  const keys = isAddress(key) ? await askDesk(keyAddress(key)) : await keyFile(key)
  const verdict = await verifyPackage(path, keys, key)
  if (verdict.kind === 'not authentic') {
    print(printable(`NOT AUTHENTIC: ${path} is not what the desk certified`))
    for (const reason of verdict.reasons) print(`  ${reason}`)
    return 'not conformant'
  }
  const { certificate } = verdict
  print(printable(`AUTHENTIC: ${path} is what the desk certified`))
  print(certificateText(certificate, verdict.key))
  if (!isAddress(key)) {
    print(`  Whether it was revoked later is not known offline: ${printable(certificate.address)} says it.`)
    return 'conformant'
  }
  const standing = await standingOf(certificate.address, key)
  print(`  ${standingWords[standing.kind](standing)}`)
  return standing.kind === 'stands' ? 'conformant' : 'not conformant'
}

const standingWords: Readonly<Record<Standing['kind'], (standing: Standing) => string>> = {
  stands: ({ since, address }) => `It is certified since ${since}, says ${address}.`,
  revoked: ({ since, address }) => `REVOKED since ${since}, says ${address}.`,
  unknown: ({ address }) => `The desk does not know it any more: ${address} is not found.`,
}

function certificateText(certificate: Certificate, key: string): string {
  const { type, version, provider, system, recipient, certifiedAt, desk, metadata, files, withheld } = certificate
  return [
    `${type} ${version} of ${recipient}, by provider ${provider} with system ${system}`,
    `certified at ${certifiedAt} by ${desk}, key ${key}`,
    ...wordsOn(certificate),
    `metadata: ${metadata === null ? 'none' : `SHA-256 ${metadata}`}`,
    `${counted(files.length, 'report')}; ${withheld.length} more are not public, and known by their SHA-256`,
  ]
    .map((line) => `  ${printable(line)}`)
    .join('\n')
}

const CONFIRMATIONS: Readonly<Record<NonNullable<Certificate['confirmedBy']>, string>> = {
  run: 'a run of the desk',
  administrator: 'the staff of the desk',
  trust: 'trust in the provider',
}

const MEASURERS: Readonly<Record<NonNullable<Certificate['measuredBy']>, string>> = {
  desk: 'of a run of the desk',
  provider: 'as submitted by the provider',
}

/** Says whose word a package is, where its certificate does. */
const wordsOn = ({ confirmedBy, measuredBy }: Certificate): readonly string[] =>
  confirmedBy === undefined || measuredBy === undefined
    ? []
    : [`confirmed by ${CONFIRMATIONS[confirmedBy]}; reports and figures ${MEASURERS[measuredBy]}`]

/** The address of a desk stands for that of its keys. */
function keyAddress(key: string): string {
  if (!URL.canParse(key)) throw unusable(`--key ${key} is not an address`)
  const url = new URL(key)
  return url.pathname === '/' ? new URL('/.well-known/jwks.json', url).href : url.href
}

async function keyFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new ConfigurationError(`--key ${path} cannot be read: ${fileFault(error)}`)
  }
}

const unusable = usageError('npx dd-acceptance verify --help')

const options = { key: { type: 'string' }, help: { type: 'boolean' } } as const

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood
 */
function readOptions(argv: readonly string[]): { readonly path: string; readonly key: string } | undefined {
  const { values, positionals } = parseOptions(
    { args: [...argv], options, strict: true, allowPositionals: true },
    unusable,
  )
  if (values.help) return undefined
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) throw unusable(`name one package, not ${positionals.length}`)
  if (values.key === undefined || values.key === '')
    throw unusable('--key is missing: without the key of the desk, a package says nothing')
  return { path, key: values.key }
}
