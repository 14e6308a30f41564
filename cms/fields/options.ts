/** Options of a select from a domain's set of values, labelled by a table that must name each of them. */
export const optionsFrom = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): { value: Value; label: string }[] => values.map((value) => ({ value, label: labels[value] }))
