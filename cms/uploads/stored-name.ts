import { randomBytes } from 'node:crypto'
import slugify from '@sindresorhus/slugify'

const longestBase = 60

/**
 * The name under which a file is kept: small Latin letters, digits and hyphens of the given name, then eight random
 * characters, then the extension that the content calls for. No name is ever used for two contents.
 */
export const storedName = (given: string, extension: string): string => {
  const leaf = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const base = slugify(leaf.replace(/\.[^.]*$/, ''))
    .slice(0, longestBase)
    .replace(/-+$/, '')
  return `${base || 'file'}-${randomBytes(4).toString('hex')}.${extension}`
}

/** The part of a stored name that came from the person who sent the file. */
export const givenBase = (stored: string): string => stored.replace(/-[0-9a-f]{8}\.[a-z0-9]+$/, '')
