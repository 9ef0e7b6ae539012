import type { Finding } from '../../dictionary/finding'
import type { Offer } from '../offered-elements'
import { defineRule } from '../rule'

/** Elements that a server does not have are not judged. */
export const elementOffered = defineRule({
  id: 'element-offered',
  level: 'MAY',
  requirement: 'be offered',
  label: 'Elements that the server does not offer',
  source: 'RCP-40: standard elements are tested "when present on a given server"',
  sentences: [
    '{field} exists in the {resource} metadata',
    'the {resource} Resource is in the metadata',
    'variations have been reviewed',
    'the metadata have Resources that the Data Dictionary does not have',
  ],
  brokenBy: [],
  allows: ['a Field that is missing'],
  judge: (about, subject: string, { isOffered, found }: Offer): Finding => ({
    ...about(subject),
    outcome: isOffered ? 'upheld' : 'not offered',
    found,
  }),
})
