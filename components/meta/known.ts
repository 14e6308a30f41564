const isKnown = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0)

/** A thing of schema.org without what is not known of it. */
export const known = <Thing extends object>(
  thing: {
    [Property in keyof Thing]: Thing[Property] | null | undefined | false | ''
  },
): Thing => Object.fromEntries(Object.entries(thing).filter(([, value]) => isKnown(value))) as Thing
