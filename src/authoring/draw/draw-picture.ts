/** A picture in the format that was asked for. */
import type { Picture } from './picture.ts';
import { drawMermaid } from './mermaid/draw-mermaid.ts';
import { drawSvg } from './svg/draw-svg.ts';
import type { Reading } from './svg/draw-legend.ts';

export const formats = ['svg', 'mermaid'] as const;
export type Format = (typeof formats)[number];

export interface Drawing {
  picture: Picture;
  reading: Reading;
  summary: string;
}

export const drawPicture = async (format: Format, { picture, reading, summary }: Drawing): Promise<string> =>
  format === 'svg' ? drawSvg({ picture, reading, summary }) : drawMermaid({ picture, compared: reading === 'compared', summary });
