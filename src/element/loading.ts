/** Brings the code and the flow, both at once and each only once; the same for everyone, whatever she does. */
import { fetchJson } from './fetch-json.ts';

export interface Brought {
  code: typeof import('./panel/panel.ts');
  json: unknown;
  /** Where the flow came from: its other files lie beside it. */
  url: string;
}

export class Loading {
  #code: Promise<Brought['code']> | undefined;
  #json: Promise<unknown> | undefined;
  #url = '';

  /** Starts fetching, so that her press does not wait for it. Nothing is shown and nothing fails yet. */
  warm(flow: string): void {
    this.bring(flow).catch(() => {});
  }

  /** @throws whatever could not be had; the next call tries again. */
  async bring(flow: string): Promise<Brought> {
    const url = new URL(flow || builtIn, flow ? document.baseURI : import.meta.url).href;
    if (url !== this.#url) this.#json = undefined;
    this.#url = url;
    this.#code ??= import('./panel/panel.ts');
    this.#json ??= fetchJson(url);
    try {
      const [code, json] = await Promise.all([this.#code, this.#json]);
      return { code, json, url };
    } catch (error) {
      this.#code = this.#json = undefined;
      throw error;
    }
  }
}

/** The folder's own conversation, built beside the script. */
const builtIn = './flows/default.json';
