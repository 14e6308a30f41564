/** Many short lists of numbers in one piece of memory, four bytes a number; lists are only added. */
export class NumberLists {
  #values = new Uint32Array(4096)
  #ends = new Uint32Array(1024)
  #count = 0

  /** How many lists there are. */
  get count(): number {
    return this.#count
  }

  /** Adds a list; returns its place. */
  add(list: readonly number[] | Uint32Array): number {
    const start = this.startOf(this.#count)
    const end = start + list.length
    this.#values = roomFor(this.#values, end)
    this.#ends = roomFor(this.#ends, this.#count + 1)
    this.#values.set(list, start)
    this.#ends[this.#count] = end
    this.#count += 1
    return this.#count - 1
  }

  /** How many numbers a list has. */
  lengthOf(place: number): number {
    return (this.#ends[place] ?? 0) - this.startOf(place)
  }

  /** A list; good until the next one is added. */
  at(place: number): Uint32Array {
    return this.#values.subarray(this.startOf(place), this.#ends[place])
  }

  /** Where a list begins among all numbers; for the place after the last one, how many numbers there are. */
  startOf(place: number): number {
    return place > 0 ? (this.#ends[place - 1] ?? 0) : 0
  }

  /** How much memory it takes, in bytes. */
  get bytes(): number {
    return this.#values.byteLength + this.#ends.byteLength
  }
}

function roomFor(numbers: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers
  const larger = new Uint32Array(Math.max(length, Math.ceil(numbers.length * 1.5)))
  larger.set(numbers)
  return larger
}
