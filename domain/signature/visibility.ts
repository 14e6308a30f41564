/** How signatories choose to be shown: by name, by a pseudonym, by country alone, or as one more in the count. */
export const visibilities = ['public', 'pseudonym', 'country-only', 'counted-only'] as const
export type Visibility = (typeof visibilities)[number]
