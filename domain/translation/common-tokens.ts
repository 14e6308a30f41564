/** A stretch of two lists that are compared, ends exclusive. */
type Box = { left: number; top: number; right: number; bottom: number }

/** Which elements of each list stand in the other one too, in the same order: as many of both, pairwise the same. */
type Common = { before: Uint8Array; after: Uint8Array }

/** How many steps a comparison may take: some tens of milliseconds. */
const BUDGET = 4_000_000

/**
 * Finds a longest common subsequence of two lists of numbers in linear memory (E. W. Myers, An O(ND) Difference
 * Algorithm, 1986). Stretches that are left when the budget of steps is used up count as wholly different.
 */
export function commonTokens(before: Int32Array, after: Int32Array, budget = BUDGET): Common {
  const common = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) }
  const left = { steps: budget }
  const boxes: Box[] = [{ left: 0, top: 0, right: before.length, bottom: after.length }]
  for (let box = boxes.pop(); box; box = boxes.pop()) {
    const rest = trim(before, after, box, common)
    if (rest.left === rest.right || rest.top === rest.bottom) continue
    const split = middle(before, after, rest, left)
    if (!split) continue
    boxes.push({ ...rest, left: split.x, top: split.y })
    boxes.push({ ...rest, right: split.x, bottom: split.y })
  }
  return common
}

/** Marks what two stretches begin and end with alike, and gives back what is between. */
function trim(before: Int32Array, after: Int32Array, box: Box, common: Common): Box {
  let { left, top, right, bottom } = box
  while (left < right && top < bottom && before[left] === after[top]) {
    common.before[left++] = 1
    common.after[top++] = 1
  }
  while (left < right && top < bottom && before[right - 1] === after[bottom - 1]) {
    common.before[--right] = 1
    common.after[--bottom] = 1
  }
  return { left, top, right, bottom }
}

/** One search from a corner: how far along each diagonal it has come, and which diagonals are still inside. */
type Search = { reached: Int32Array; low: number; high: number }

/**
 * Finds a point that a shortest way through a box passes half-way, by searching from both its corners, or nothing once
 * the steps are used up. The box has no common beginning nor end, so that the point is none of its corners.
 */
function middle(before: Int32Array, after: Int32Array, box: Box, left: { steps: number }) {
  const width = box.right - box.left
  const height = box.bottom - box.top
  const most = Math.ceil((width + height) / 2)
  const skew = width - height
  const begin = (): Search => ({ reached: new Int32Array(2 * most + 3).fill(-1), low: 0, high: 0 })
  const [ahead, back] = [begin(), begin()]
  ahead.reached[most + 2] = 0
  back.reached[most + 2] = 0
  for (let turn = 0; turn <= most; turn++) {
    for (const search of [ahead, back]) {
      const other = search === ahead ? back : ahead
      const mayMeet = (search === ahead) === (skew % 2 !== 0)
      for (let diagonal = search.low - turn; diagonal <= turn - search.high; diagonal += 2) {
        if (--left.steps < 0) return null
        const at = most + 1 + diagonal
        const [down = -1, right = -1] = [search.reached[at + 1], search.reached[at - 1]]
        let x = diagonal === -turn || (diagonal !== turn && right < down) ? down : right + 1
        let y = x - diagonal
        while (x < width && y < height && isSame(before, after, box, x, y, search === ahead)) {
          x++
          y++
        }
        search.reached[at] = x
        if (x > width) search.high += 2
        else if (y > height) search.low += 2
        else if (mayMeet) {
          const met = other.reached[most + 1 + skew - diagonal] ?? -1
          if (met >= 0 && x + met >= width)
            return search === ahead
              ? { x: box.left + x, y: box.top + y }
              : { x: box.right - x, y: box.bottom - y }
        }
      }
    }
  }
  return null
}

function isSame(
  before: Int32Array,
  after: Int32Array,
  box: Box,
  x: number,
  y: number,
  isAhead: boolean,
) {
  return isAhead
    ? before[box.left + x] === after[box.top + y]
    : before[box.right - 1 - x] === after[box.bottom - 1 - y]
}
