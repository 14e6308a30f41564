/** How many segments the long document has. */
export const segmentCount = 1000

const beginnings = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'w',
  'st',
  'tr',
]
const middles = ['a', 'e', 'i', 'o', 'u', 'ea', 'io']
const endings = ['', '', 'n', 'r', 's', 't', 'l', 'ng']

/** The same numbers below `end` again and again, as if by chance. @param {number} seed */
const numbersFrom = (seed) => {
  let state = seed
  return (/** @type {number} */ end) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * end)
  }
}

/** @param {(end: number) => number} below */
const word = (below) => {
  const some = (/** @type {readonly string[]} */ sounds) => sounds[below(sounds.length)]
  const syllable = () => `${some(beginnings)}${some(middles)}${some(endings)}`
  return Array.from({ length: 1 + below(3) }, syllable).join('')
}

/** @typedef {{ words: string, link: string, rest: string }} Passage `link` is empty where there is none. */

/**
 * Sentences of 9 to 29 words that nobody has written, no two the same, every third with a link in its midst.
 * @param {number} count @param {number} [seed]
 * @returns {Passage[]}
 */
export const passages = (count, seed = 1) => {
  const below = numbersFrom(seed)
  const some = (/** @type {number} */ least, /** @type {number} */ more) =>
    Array.from({ length: least + below(more) }, () => word(below)).join(' ')
  return Array.from({ length: count }, (_, number) => ({
    words: `${number} ${some(4, 12)}${number % 3 === 0 ? ' ' : ''}`,
    link: number % 3 === 0 ? some(1, 3) : '',
    rest: ` ${some(3, 8)}.`,
  }))
}

/** A passage as catalogues have it. @param {Passage} passage */
export const tagged = ({ words, link, rest }) =>
  link ? `${words}<1>${link}</1>${rest}` : `${words}${rest}`

const run = (/** @type {string} */ text) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

const element = { direction: null, format: '', indent: 0 }

const linkRound = (/** @type {string} */ text) => ({
  type: 'link',
  version: 3,
  ...element,
  fields: { linkType: 'custom', newTab: false, url: 'https://example.org/' },
  children: [run(text)],
})

/** Rich text of one paragraph a passage, as the editor saves it. @param {readonly Passage[]} all */
export const richTextOf = (all) => ({
  root: {
    type: 'root',
    version: 1,
    ...element,
    children: all.map(({ words, link, rest }) => ({
      type: 'paragraph',
      version: 1,
      textFormat: 0,
      textStyle: '',
      ...element,
      children: link ? [run(words), linkRound(link), run(rest)] : [run(words + rest)],
    })),
  },
})
