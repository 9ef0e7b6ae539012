/** A truth value of OData: null is unknown (OData URL Conventions 4.01, 5.1.1.1.7 to 5.1.1.1.9). */
export type Truth = boolean | null

/** False if one is false, else unknown if one is unknown. */
export const and = (left: Truth, right: Truth): Truth =>
  left === false || right === false ? false : left === null || right === null ? null : true

/** True if one is true, else unknown if one is unknown. */
export const or = (left: Truth, right: Truth): Truth =>
  left === true || right === true ? true : left === null || right === null ? null : false

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)
