const personal = /^\/[^/]+\/campaigns\/[^/]+\/(?:confirm|mine|thanks)(?:\/|$)/

/**
 * Whether a page is for one signer alone, who has its address from a mail: nobody may keep it.
 * @param {string} path
 */
export const isPersonal = (path) => personal.test(path)

/**
 * The status that a page is to be answered with. Next gives every page that it draws 200; one that tells of a link which
 * is no longer valid says 410 in its head.
 * @param {{ status: number, body: string | Buffer }} answer
 */
export const statusOf = ({ status, body }) =>
  status === 200 && body.slice(0, 16_384).includes('<meta name="page-status" content="410"')
    ? 410
    : status
