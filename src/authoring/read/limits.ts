/** How much a file may hold. Written by hand none comes near; a directory may be made by another program. */
export interface Limit {
  megabytes: number;
  /** Words, marks and spaces as the YAML reader counts them: a hostile file is dense. */
  tokens: number;
}

export const limits = {
  written: { megabytes: 2, tokens: 600_000 },
  directory: { megabytes: 20, tokens: 8_000_000 },
} as const satisfies Record<string, Limit>;
