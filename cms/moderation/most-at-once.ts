/** How many rows are changed in one transaction at most: while it lasts, on SQLite nobody can sign. */
export const mostAtOnce = 100
