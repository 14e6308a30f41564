const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const isTerminal = Boolean(process.stdout.isTTY) && !process.env.CI

const seconds = (/** @type {number} */ began) => `${((Date.now() - began) / 1000).toFixed(1)} s`

const redraw = (/** @type {string} */ line) => {
  const width = Math.max(20, (process.stdout.columns ?? 80) - 1)
  process.stdout.write(`\r\x1b[K${line.slice(0, width)}`)
}

/**
 * Does one step of work and shows it: a moving line with the seconds on a terminal, else one plain line when it begins
 * and one when it ends. `work` gets a function that shows a detail of how far it is.
 * @template Result
 * @param {string} title
 * @param {(detail: (text: string) => void) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export const step = async (title, work) => {
  const began = Date.now()
  let detail = ''
  let frame = 0
  const draw = () =>
    redraw(
      `${frames[frame++ % frames.length]} ${title} · ${seconds(began)}${detail && ` · ${detail}`}`,
    )
  const timer = isTerminal ? setInterval(draw, 100) : undefined
  if (!isTerminal) console.log(`${title} …`)
  const ended = (/** @type {string} */ mark) => {
    clearInterval(timer)
    if (isTerminal) redraw('')
    console.log(`${mark} ${title} (${seconds(began)})`)
  }
  try {
    const result = await work((text) => {
      detail = text
    })
    ended('✓')
    return result
  } catch (error) {
    ended('✗')
    throw error
  }
}
