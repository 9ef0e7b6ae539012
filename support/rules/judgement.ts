import type { Finding } from '../dictionary/finding'
import { RequestError } from '../odata/request-error'
import type { ReplicatedResource, ServedCollection } from '../payload/lookups/replicated-resource'
import { type UnknownRecords, unknownAfter } from '../payload/lookups/unknown-records'

/** What every finding of one rule on one subject starts with. */
export type About = Pick<Finding, 'rule' | 'level' | 'subject' | 'requirement'>

/** The rule applies, but what it is judged by could not be had. */
export const notVerified = (about: About, { reason, evidence, advice, cause }: UnknownRecords): Finding => ({
  ...about,
  outcome: 'not verified',
  found: reason,
  ...(evidence === undefined ? {} : { evidence }),
  advice,
  ...(cause === undefined ? {} : { cause }),
})

/** The server has nothing that the rule could be about. */
export const nothingToJudge = (about: About, found: string): Finding => ({ ...about, outcome: 'not offered', found })

/**
 * What a request that failed says about the rule that made it: a server that refuses it, or answers with something
 * else, breaks the rule; without an answer nothing is known.
 */
export function afterFailedRequest(about: About, error: RequestError, cause?: string): Finding {
  const isAnswered = error.kind === 'refused' || error.kind === 'unusable'
  return { ...notVerified(about, unknownAfter(error, cause)), outcome: isAnswered ? 'violated' : 'not verified' }
}

/** Judges a rule by requests of its own; without a server it is not verified. */
export async function judgeByRequests(
  about: About,
  resource: ReplicatedResource,
  judge: (served: ServedCollection) => Promise<Finding>,
): Promise<Finding> {
  if (resource.served === undefined) return notVerified(about, noServer)
  try {
    return await judge(resource.served)
  } catch (error) {
    if (error instanceof RequestError) return afterFailedRequest(about, error)
    throw error
  }
}

/** Why a rule about answers is not verified in a run that judges a metadata file. */
export const noServer: UnknownRecords = {
  known: false,
  reason: 'no server was asked: the run judges a metadata file',
  advice: 'name the server with RESOSCRIPT=file.resoscript',
}
