import type { AnnotationUse, Expression } from '../../../metadata/annotation-use'
import { oncePerModel } from './once-per-model'

/** An expression of an annotation, at any depth. */
export interface AnnotationPart {
  readonly use: AnnotationUse
  readonly expression: Expression
  /** The expression that it is an operand of; absent where the annotation itself has it. */
  readonly parent?: Expression
  /** As findings name the annotation, e.g. `Annotation Org.OData.Core.V1.Description`. */
  readonly subject: string
}

/** The name of an annotation in findings. */
export const subjectOf = ({ term }: AnnotationUse): string => `Annotation ${term}`

export const annotationParts = oncePerModel(({ annotationUses }): readonly AnnotationPart[] => {
  const parts: AnnotationPart[] = []
  const add = (use: AnnotationUse, expression: Expression, parent?: Expression): void => {
    parts.push({ use, expression, subject: subjectOf(use), ...(parent !== undefined && { parent }) })
    for (const operand of expression.operands) add(use, operand, expression)
  }
  for (const use of annotationUses) for (const expression of use.expressions) add(use, expression)
  return parts
})
