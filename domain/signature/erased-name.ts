/** What stands in the place of a name that was erased; the database demands one. */
export const erasedName = '—'
