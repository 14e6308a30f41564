/** A kind of error that the API answers with: what its `type` address ends in, its status and its title (RFC 9457). */
export type ProblemKind = { name: string; status: number; title: string }

/** Every kind of error under /api. Names and statuses stay as they are: programs tell errors apart by them. */
export const problemKinds = [
  { name: 'invalid-request', status: 400, title: 'The request is not valid' },
  { name: 'invalid-fields', status: 400, title: 'Some fields are not valid' },
  { name: 'log-in-needed', status: 401, title: 'This needs a log-in' },
  { name: 'not-allowed', status: 403, title: 'This is not open to you' },
  { name: 'not-found', status: 404, title: 'There is nothing here' },
  { name: 'method-not-allowed', status: 405, title: 'This cannot be done here' },
  { name: 'conflict', status: 409, title: 'Something else was saved first' },
  { name: 'gone', status: 410, title: 'This is here no more' },
  { name: 'too-large', status: 413, title: 'This is too much at once' },
  { name: 'unsupported-type', status: 415, title: 'This type of content is not understood' },
  { name: 'invalid-letter', status: 422, title: 'Something in the form is not right' },
  { name: 'locked', status: 423, title: 'Somebody else is working on this' },
  { name: 'too-many-requests', status: 429, title: 'Too many requests' },
  { name: 'internal-error', status: 500, title: 'Something went wrong on this site' },
  { name: 'unavailable', status: 503, title: 'The site cannot answer at the moment' },
] as const satisfies readonly ProblemKind[]

const internal = { name: 'internal-error', status: 500, title: 'Something went wrong on this site' }
const invalid = { name: 'invalid-request', status: 400, title: 'The request is not valid' }

/** The kind of error that a status stands for; of two with the same status the one about fields where `isOfFields`. */
export const problemKindOf = (status: number, isOfFields = false): ProblemKind =>
  problemKinds.find(
    (kind) =>
      kind.status === status && (status !== 400 || (kind.name === 'invalid-fields') === isOfFields),
  ) ?? (status >= 500 ? internal : invalid)

/** The address that names a kind of error on a site, where a person can read what it means. */
export const problemType = (site: string, { name }: Pick<ProblemKind, 'name'>): string =>
  `${site}/en/developers#problem-${name}`
