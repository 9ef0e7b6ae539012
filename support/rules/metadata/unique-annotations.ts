import { groupBy } from '../../dictionary/group-by'
import { nameKey } from '../../dictionary/names'
import type { AnnotatedElement, Annotation } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'

/** Of two LookupNames on one Field, nobody can tell which one holds. */
export const uniqueAnnotations = defineMetadataRule({
  id: 'unique-annotations',
  level: 'MUST',
  requirement: 'have at most one annotation of each term and qualifier',
  label: 'Elements that are annotated twice with one term',
  source: 'OData CSDL XML 4.01, section 14.2: the combination of target, term and qualifier is unique',
  brokenBy: [
    'two annotations of one term',
    'an annotation inline and out of line',
    'two annotations of one qualifier',
    'two annotations out of line',
    'two annotations of an annotation',
    'two annotations of a target elsewhere',
  ],
  allows: ['annotations of several qualifiers', 'annotations of overloads', 'a term on two elements'],
  faults: ({ annotatedElements }) => annotatedElements.flatMap(faultsOf),
})

const faultsOf = ({ subject, annotations }: AnnotatedElement): Fault[] =>
  [...groupBy(annotations, ({ term, qualifier }) => nameKey(term, qualifier)).values()].flatMap((alike) => {
    const [first, second] = alike
    if (first === undefined || second === undefined) return []
    const { term, qualifier } = first
    return {
      subject,
      position: second.position,
      expected: `one annotation ${term}${qualifier === undefined ? '' : ` with the Qualifier ${qualifier}`}`,
      found: alike.map(annotationText).join(', '),
      advice: 'keep the one that is right',
    }
  })

const annotationText = ({ value, position }: Annotation): string =>
  `${value === undefined ? 'one' : `"${value}"`} on line ${position.line}`
