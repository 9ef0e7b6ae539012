import { nameKey } from '../../dictionary/names'
import type { TypeDifference } from '../data-compatibility-report'
import type { DeclaredType } from './declared-type'

/**
 * In what declared types of one Field differ; null is not known, and differs from nothing. A size that is not declared
 * says nothing, for it "MAY also be omitted" (RCP-40, Data Type Mappings).
 */
export function typeDifferences(types: readonly (DeclaredType | null)[]): readonly TypeDifference[] {
  const known = types.filter((type) => type !== null)
  const dataTypes = known.map(({ dataType }) => dataType)
  // Of different data types, the representations differ without saying anything more.
  const representations = known.map(({ dataType, representation }) => nameKey(dataType, representation))
  const differing: Readonly<Record<TypeDifference, boolean>> = {
    'data type': different(dataTypes) > 1,
    length: different(known.map(({ sizes }) => sizes.length)) > 1,
    precision: different(known.map(({ sizes }) => sizes.precision)) > 1,
    scale: different(known.map(({ sizes }) => sizes.scale)) > 1,
    representation: different(representations) > different(dataTypes),
  }
  return order.filter((difference) => differing[difference])
}

const order: readonly TypeDifference[] = ['data type', 'length', 'precision', 'scale', 'representation']

const different = (values: readonly unknown[]): number => new Set(values.filter((value) => value !== undefined)).size
