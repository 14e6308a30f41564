type Track = { language?: string | null | undefined }

/**
 * The track of captions that is shown from the start, by its index: the one in the reader's language, else the one in the
 * language that is heard; -1 for none.
 */
export const firstTrack = (
  tracks: readonly Track[],
  locale: string,
  heard: string | null,
): number => {
  const inLocale = tracks.findIndex(({ language }) => language === locale)
  if (inLocale >= 0 || heard === null) return inLocale
  return tracks.findIndex(({ language }) => language === heard)
}
