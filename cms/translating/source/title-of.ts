type Document = Readonly<Record<string, unknown>>

const nameIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : null

/** What a document calls itself, whatever its collection; empty where it has no words for that. */
export const titleOf = ({ title, headline, name, alt, shown, sender }: Document): string =>
  [title, headline, name, alt, nameIn(shown), sender].find(
    (candidate): candidate is string => typeof candidate === 'string' && candidate !== '',
  ) ?? ''
