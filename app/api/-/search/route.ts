/** Addresses of the search with a question in them are rewritten to here, `api` being taken for a locale. */
export { GET } from '../../search/route'

export const dynamic = 'force-dynamic'
