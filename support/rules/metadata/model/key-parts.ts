import type { EntityType, PropertyRef } from '../../../metadata/model-elements'
import { entityTypes } from './declarations'
import { oncePerModel } from './once-per-model'
import { type PathTarget, resolvePath } from './resolve-path'

/** A part of a key with what it leads to, and how findings name it, e.g. `Key of EntityType Property`. */
export interface KeyPart {
  readonly subject: string
  readonly owner: EntityType
  readonly part: PropertyRef
  readonly target: PathTarget
}

/** The parts of every key, at the type that declares it. */
export const keyParts = oncePerModel((model): readonly KeyPart[] =>
  entityTypes(model).flatMap((owner) =>
    (owner.key ?? []).map((part) => ({
      subject: `Key of EntityType ${owner.name}`,
      owner,
      part,
      target: resolvePath(model, owner, part.name),
    })),
  ),
)
