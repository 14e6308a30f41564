/** Spreads hashes that differ little over the whole table (the finaliser of MurmurHash3, by A. Appleby). */
function spread(run: number): number {
  const half = Math.imul(run ^ (run >>> 16), 0x85ebca6b)
  return half ^ (half >>> 13)
}

/**
 * Numbers 32-bit hashes from 0 on in the order in which they first come. A table of its own, since a `Map` takes several
 * times as long for the hundreds of thousands that a document has.
 */
export function runNumbers(): (run: number) => number {
  let keys = new Int32Array(1024)
  let numbers = new Int32Array(1024)
  let count = 0
  const slotOf = (run: number): number => {
    const mask = keys.length - 1
    let slot = spread(run) & mask
    while (numbers[slot] !== 0 && keys[slot] !== run) slot = (slot + 1) & mask
    return slot
  }
  const grow = () => {
    const [oldKeys, oldNumbers] = [keys, numbers]
    keys = new Int32Array(oldKeys.length * 4)
    numbers = new Int32Array(oldKeys.length * 4)
    oldNumbers.forEach((number, slot) => {
      if (number === 0) return
      const run = oldKeys[slot] ?? 0
      const place = slotOf(run)
      keys[place] = run
      numbers[place] = number
    })
  }
  return (run) => {
    let slot = slotOf(run)
    const number = numbers[slot] ?? 0
    if (number !== 0) return number - 1
    if (count * 2 >= keys.length) {
      grow()
      slot = slotOf(run)
    }
    count += 1
    keys[slot] = run
    numbers[slot] = count
    return count - 1
  }
}
