import { closestName } from '../../dictionary/closest-name'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import type { CoreTarget } from '../core-target'
import { type AboutSubject, defineRule } from '../rule'

/** The Resource under test is one of the Data Dictionary (Web API Core, 2.7 and testing rules). */
export const standardResource = defineRule({
  id: 'core-standard-resource',
  level: 'MUST',
  requirement: 'be a standard Resource',
  label: 'Resource under test that is not a standard one',
  source: 'Web API Core 2.0.0, 2.7 and testing rules',
  sentences: ['EndpointResource MUST be a standard Resource'],
  brokenBy: ['a Resource that no Data Dictionary has'],
  allows: ['a standard Resource beside local ones'],
  judge,
})

function judge(aboutSubject: AboutSubject, { resource }: CoreTarget, dictionary: DictionaryIndex): Finding {
  const about = aboutSubject(`EndpointResource ${resource}`)
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
