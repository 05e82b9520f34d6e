/** What can be wrong with a flow in the browser. The host hears of it by `signpost-error`; she sees who can help. */
export class FlowBroken extends Error {
  override name = 'FlowBroken';
  constructor(where: string) {
    super(`The flow is broken at ${where}. Build it again with "signpost-chat build", which names the mistake.`);
  }
}

export class FlowMissing extends Error {
  override name = 'FlowMissing';
  constructor(url: string, why: string) {
    super(`The flow ${url} could not be fetched: ${why}. Check the address in the "flow" attribute.`);
  }
}

export class FlowTooNew extends Error {
  override name = 'FlowTooNew';
  constructor(format: number, known: number) {
    super(`The flow has format ${format}; this element reads up to ${known}. Update signpost-chat.js.`);
  }
}
