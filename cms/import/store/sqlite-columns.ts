const relations = ['campaign', 'organization', 'import', 'by', 'signatory']
const groups = ['shown', 'proof']

const columnOf = (field: string): string => {
  const name = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return relations.includes(field) ? `${name}_id` : name
}

/** A document as Payload's tables keep it: columns in snake case, groups by their prefix, relations by `_id`. */
export const columnsOf = (doc: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(doc).flatMap(([field, value]): [string, unknown][] =>
      groups.includes(field)
        ? Object.entries(value).map(([inner, each]) => [`${field}_${columnOf(inner)}`, each])
        : [[columnOf(field), field === 'before' ? JSON.stringify(value) : value]],
    ),
  )
