import type { Finding } from '../../dictionary/finding'
import { catchRequestError } from '../../odata/request-error'
import type { ReplicatedResource, ServedCollection } from '../../payload/replicated-resource'
import type { ResourceToReplicate } from '../../payload/replication'
import { afterFailedRequest, noServer, notVerified } from '../judgement'
import { type About, defineRule, type Rule, type RuleStatement } from '../rule'

/** Makes a rule that asks a server for records of a replicated Resource; without a server it is not verified. */
export const defineRequestRule = ({
  judge,
  ...statement
}: RuleStatement<[]> & {
  readonly judge: (about: About, served: ServedCollection, resource: ResourceToReplicate) => Promise<Finding>
}): Rule<[ReplicatedResource], Promise<Finding>> =>
  defineRule({
    ...statement,
    judge: async (aboutSubject, { resource, served }: ReplicatedResource): Promise<Finding> => {
      const about = aboutSubject(`${resource.name} Resource`)
      if (served === undefined) return notVerified(about, noServer)
      return catchRequestError(
        () => judge(about, served, resource),
        (error) => afterFailedRequest(about, error),
      )
    },
  })
