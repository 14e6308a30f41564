import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { familyOf, type LetterFamily } from '@/domain/card/letters'
import { isWithin, readUnicodeRange, type Span } from '@/domain/card/unicode-range'

/** The packages that hold the letters, and the name that their files give them. */
const packages: Readonly<Record<LetterFamily, { name: string; face: string }>> = {
  latin: { name: 'noto-serif', face: 'Noto Serif' },
  arabic: { name: 'noto-naskh-arabic', face: 'Noto Naskh Arabic' },
  hans: { name: 'noto-serif-sc', face: 'Noto Serif SC ExtraLight' },
  hant: { name: 'noto-serif-tc', face: 'Noto Serif TC ExtraLight' },
}

/** The name of a family for the program that draws. */
export const faceOf = (family: LetterFamily): string => packages[family].face

type LetterFile = { path: string; spans: Span[] }

const folderOf = (name: string): string =>
  join(process.cwd(), 'node_modules', '@fontsource-variable', name)

/** Files for Latin letters in the packages of other scripts stand on another line than the characters beside them. */
const ownLetters: Readonly<Record<LetterFamily, RegExp>> = {
  latin: /^(?:latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek|greek-ext)$/,
  arabic: /^arabic$/,
  hans: /^\[\d+\]$/,
  hant: /^\[\d+\]$/,
}

const read = new Map<LetterFamily, LetterFile[]>()

const filesOf = (family: LetterFamily): LetterFile[] => {
  const known = read.get(family)
  if (known) return known
  const { name } = packages[family]
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(join(folderOf(name), 'unicode.json'), 'utf8'),
  )
  const files = Object.entries(ranges)
    .filter(([part]) => ownLetters[family].test(part))
    .map(([part, list]) => ({
      path: join(
        folderOf(name),
        'files',
        `${name}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`,
      ),
      spans: readUnicodeRange(list),
    }))
  read.set(family, files)
  return files
}

const everyFamily: readonly LetterFamily[] = ['latin', 'arabic', 'hans', 'hant']

const invisible = /[\p{C}\p{Z}\p{Variation_Selector}]/u

/** The files (WOFF2, as the packages of fonts have them) that the letters of a text are in, and what is in none of them. */
export const letterFilesFor = (
  text: string,
  language: string,
): { files: string[]; missing: string[] } => {
  const files = new Set<string>()
  const missing = new Set<string>()
  for (const character of new Set(text)) {
    const point = character.codePointAt(0) ?? 0
    const family = familyOf(character, language)
    const file = [family, ...everyFamily]
      .flatMap(filesOf)
      .find(({ spans }) => isWithin(spans, point))
    if (file) files.add(file.path)
    else if (!invisible.test(character)) missing.add(character)
  }
  return { files: [...files], missing: [...missing] }
}
