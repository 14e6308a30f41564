/** Maps an array, and gives back the array itself when no element has changed. */
export function mapShared<T>(items: readonly T[], change: (item: T, index: number) => T) {
  let changed: T[] | undefined
  items.forEach((item, index) => {
    const next = change(item, index)
    if (next === item) return
    changed ??= [...items]
    changed[index] = next
  })
  return changed ?? items
}
