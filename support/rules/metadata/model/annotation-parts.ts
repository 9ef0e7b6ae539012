import type { AnnotationUse, Expression } from '../../../metadata/annotation-use'
import { oncePerModel } from './once-per-model'

/** An expression of an annotation, at any depth. */
export interface AnnotationPart {
  readonly use: AnnotationUse
  readonly expression: Expression
  /** The expression that it is an operand of; absent where the annotation itself has it. */
  readonly parent?: Expression
  /** The number of expressions around it. */
  readonly depth: number
}

const PLAIN = new Set(['String', 'Bool'])

/** Texts and truth values at the top are left out: most annotations are such, and nothing in them leads elsewhere. */
export const annotationParts = oncePerModel(({ annotationUses }): readonly AnnotationPart[] => {
  const parts: AnnotationPart[] = []
  const add = (use: AnnotationUse, expression: Expression, depth: number, parent?: Expression): void => {
    parts.push({ use, expression, depth, ...(parent !== undefined && { parent }) })
    for (const operand of expression.operands) add(use, operand, depth + 1, expression)
  }
  for (const use of annotationUses)
    for (const expression of use.expressions) if (!PLAIN.has(expression.kind)) add(use, expression, 0)
  return parts
})
