type Asked = {
  findMany?: boolean | undefined
  overrideAccess?: boolean | undefined
  path: readonly (number | string)[]
  req: { query?: unknown }
}

const selectionAt = (
  selection: unknown,
  [name, ...rest]: readonly (number | string)[],
): unknown => {
  if (name === undefined || typeof selection !== 'object' || selection === null) return selection
  return selectionAt((selection as Record<string, unknown>)[name], rest)
}

/**
 * Whether a field is read only because its document stands in a list that somebody looks at: the panel's, or one over REST
 * that does not name the field (`select[confidential][email]=true`). What the site itself reads is meant.
 */
export const isOnlyListed = ({ findMany, overrideAccess, path, req }: Asked): boolean => {
  if (!findMany || overrideAccess) return false
  const { select } = (req.query ?? {}) as { select?: unknown }
  const asked = select && selectionAt(select, path)
  return asked !== true && asked !== 'true'
}
