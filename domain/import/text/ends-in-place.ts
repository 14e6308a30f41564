import { statedPlace } from '../place/stated-country'

/** Whether a line ends with a country that a comma or bracket sets off, as entries that are whole do. */
export const endsInPlace = (line: string): boolean => {
  const at = Math.max(...[',', '(', '،', '（', '，', '['].map((sign) => line.lastIndexOf(sign)))
  return at > 0 && statedPlace(line.slice(at + 1).replace(/[)）\]]\s*$/u, '')) !== null
}
