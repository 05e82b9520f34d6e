/** The half that is no secret, as text to copy into `programmes.yaml`. */
import { html, type TemplateResult } from 'lit';
import { deskWords } from '../desk-words.ts';
import type { PublicKey } from '../key/key-pair.ts';
import { keyYaml } from '../key/key-yaml.ts';
import type { Acts } from './acts.ts';
import { inFours } from './parts.ts';

const words = deskWords.keys;

export const yamlId = ({ kid }: PublicKey): string => `yaml-${kid}`;

export const yamlOf = (key: PublicKey): string => keyYaml(key, words.inbox);

export const publicKeyPart = (key: PublicKey, acts: Acts): TemplateResult => html`
  <p class="hint">${words.forProgrammesHint}</p>
  <pre class="code" id=${yamlId(key)} tabindex="0" role="group" aria-label=${words.forProgrammes}>${yamlOf(key)}</pre>
  <p><button type="button" class="act" @click=${() => { acts.copyKey(key); }}>${words.copy}</button></p>
  <p class="hint">${words.thumbprint}: <span class="thumbprint">${inFours(key.kid)}</span></p>`;
