import type { CoreRunAttachment } from '../../../rules/core-attachment'

/**
 * Names the thing that a run was about, for people: the server that Web API Core was asked of, else what the environment names. World
 * parameters come before the environment, and a formatter does not see them.
 *
 * @param args those of the command line
 */
export function underTest(
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
  coreRun: Pick<CoreRunAttachment, 'serviceRoot' | 'resource'> | undefined,
): string {
  if (coreRun !== undefined) return `${coreRun.serviceRoot}, records of ${coreRun.resource}`
  const hasParameters = args.some((argument) => argument.startsWith('--world-parameters'))
  return `${namedBy(environment)}${hasParameters ? ', unless --world-parameters names another' : ''}`
}

function namedBy({ METADATA, RESOSCRIPT }: Readonly<Record<string, string | undefined>>): string {
  if (RESOSCRIPT) return `the server of the RESOScript ${RESOSCRIPT}`
  return METADATA ? `metadata file ${METADATA}` : 'the sample server'
}
