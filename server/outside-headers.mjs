/**
 * Headers by which the server talks to the application: what a form is drawn again with, and whom limits are counted by.
 */
const ours = ['x-form-answer', 'x-countersign-network']

/**
 * Takes from a request what only the server may say, so that nobody else can say it.
 * @param {import('node:http').IncomingMessage} request
 */
export const takeOurHeadersAway = (request) => {
  for (const name of ours) delete request.headers[name]
}
