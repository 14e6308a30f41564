import type { Texts } from '../entry'
import { soundsOf } from '../words/sounds'
import { termsIn } from '../words/terms'

/** The most that a term can weigh in a text; with the number of the text it has to fit into 31 bits. */
export const heaviest = 255

/** What a term weighs at least if it stands in a title or a name. */
export const titleWeight = 64

const inTitle = 100
const inName = 110
const inSound = 80
const inNote = 32
const inBody = 14

/** A title of six terms counts plainly, shorter ones more; the longest still as a title. */
const titleFactor = (terms: number): number => Math.max(1 / (0.6 + (0.4 * terms) / 6), 0.66)

/** A word said often in a short text tells more of it than one said once in a long one (the saturation of BM25). */
const bodyFactor = (times: number, terms: number): number =>
  (2.2 * times) / (times + 1.2 * (0.5 + (0.5 * terms) / 200))

/** What each term of a text weighs, from 1 to 255: titles and names before notes, those before the body. */
export const weigh = ({ title, names, notes, body }: Texts): Map<string, number> => {
  const weights = new Map<string, number>()
  const add = (term: string, weight: number): void => {
    weights.set(term, Math.min(heaviest, (weights.get(term) ?? 0) + weight))
  }
  const addOnce = (text: string, weight: (terms: number) => number): void => {
    const terms = new Set(termsIn(text).map(({ term }) => term))
    for (const term of terms) add(term, weight(terms.size))
  }
  addOnce(title, (terms) => inTitle * titleFactor(terms))
  for (const name of names) addOnce(name, (terms) => inName * titleFactor(terms))
  const sounds = new Set([title, ...names].flatMap(soundsOf))
  for (const sound of sounds) add(sound, inSound)
  addOnce(notes.join(' \n '), () => inNote)
  const words = body.flatMap((text) => termsIn(text).map(({ term }) => term))
  const times = new Map<string, number>()
  for (const term of words) times.set(term, (times.get(term) ?? 0) + 1)
  for (const [term, count] of times) add(term, inBody * bodyFactor(count, words.length))
  return weights
}
