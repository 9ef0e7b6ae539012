import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { closestName } from '../../variations/closest-name'
import type { CoreTarget } from '../core-target'

/** The Resource under test is one of the Data Dictionary (Web API Core, 2.7 and testing rules). */
export function judgeStandardResource({ resource }: CoreTarget, dictionary: DictionaryIndex): Finding {
  const about = {
    rule: 'core-standard-resource',
    level: 'MUST',
    subject: `EndpointResource ${resource}`,
    requirement: 'MUST be a standard Resource',
  } as const
  const found = `${resource}, in Data Dictionary ${dictionary.version}`
  if (dictionary.hasResource(resource)) return { ...about, outcome: 'upheld', found }
  const meant = closestName(resource, dictionary.resourceNames)
  return {
    ...about,
    outcome: 'violated',
    expected: `a Resource of Data Dictionary ${dictionary.version}`,
    found: `${resource}, which is none of them`,
    advice: `name a standard Resource as EndpointResource in the RESOScript${meant === undefined ? '' : `, e.g. ${meant}`}`,
  }
}
