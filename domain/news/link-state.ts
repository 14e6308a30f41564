export const linkStates = ['alive', 'gone', 'unclear'] as const

/** What is known of an original: it answers, it is gone, or it could not be told (a refusal, a time-out, a first failure). */
export type LinkState = (typeof linkStates)[number]
