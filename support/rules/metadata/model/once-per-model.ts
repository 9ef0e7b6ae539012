import type { EntityDataModel } from '../../../metadata/entity-data-model'

/** Many rules ask the same of a model: the answer is worked out once, and forgotten with the model. */
export function oncePerModel<T>(workOut: (model: EntityDataModel) => T): (model: EntityDataModel) => T {
  const known = new WeakMap<EntityDataModel, { readonly answer: T }>()
  return (model) => {
    const remembered = known.get(model)
    if (remembered !== undefined) return remembered.answer
    const answer = workOut(model)
    known.set(model, { answer })
    return answer
  }
}
