import { didYouMean } from '../../dictionary/closest-name'
import { parseOptions, usageError } from '../../dictionary/command-line'
import { type DefectName, defects, isDefectName } from '../defects'
import type { SampleServerOptions } from '../sample-server'

const HELP = `npx dd-acceptance serve [--version 2.0] [--enum-types | --flags] [--records N] [--port N] [--defect NAME]...

Starts a small RESO Web API server on this machine, to try the tests on.

  --version X.Y   version of the Data Dictionary; 2.0 when not given
  --enum-types    Fields with Lookups are declared by EnumTypes instead of strings
  --flags         the same, and those with many values by EnumTypes with IsFlags
  --records N     records of each Resource; those of Lookup and Field follow from the metadata
  --port N        port to listen on; a free one when not given
  --defect NAME   something that the server does wrong; may be repeated
  --defects       lists the defects
  --help          this text

Ctrl-C stops it.`

/** The wish of the command line: to print a text, or to start a server. */
export type ServeOptions =
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'start'; readonly server: SampleServerOptions }

/**
 * Reads the command line.
 *
 * @throws Error in one line when it cannot be understood
 */
export function readServeOptions(argv: readonly string[]): ServeOptions {
  const { version, records, port, defect, ...flags } = parse(argv)
  if (flags.help) return { kind: 'print', text: HELP }
  if (flags.defects) return { kind: 'print', text: listOfDefects() }
  return {
    kind: 'start',
    server: {
      ...(version !== undefined && { dictionaryVersion: version }),
      ...(flags['enum-types'] && { representation: 'EnumTypes' }),
      ...(flags.flags && { representation: 'IsFlags' }),
      ...(records !== undefined && { recordsPerResource: whole('--records', records, Number.MAX_SAFE_INTEGER) }),
      ...(port !== undefined && { port: whole('--port', port, 65535) }),
      defects: (defect ?? []).map(defectNamed),
    },
  }
}

const parse = (argv: readonly string[]) =>
  parseOptions(
    {
      args: [...argv],
      options: {
        version: { type: 'string' },
        'enum-types': { type: 'boolean' },
        flags: { type: 'boolean' },
        records: { type: 'string' },
        port: { type: 'string' },
        defect: { type: 'string', multiple: true },
        defects: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    },
    usageError('npx dd-acceptance serve --help'),
  ).values

function whole(option: string, text: string, most: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= most) return number
  throw new Error(`${option} ${text} is not a whole number from 0 to ${most}`)
}

function defectNamed(name: string): DefectName {
  if (isDefectName(name)) return name
  throw new Error(`there is no defect ${name}${didYouMean(name, Object.keys(defects))}; --defects lists all of them`)
}

const listOfDefects = (): string =>
  Object.entries(defects)
    .map(([name, { description, legal }]) => `${name.padEnd(NAME_WIDTH)}${legal ? 'legal: ' : ''}${description}`)
    .join('\n')

const NAME_WIDTH = Math.max(...Object.keys(defects).map((name) => name.length)) + 2
