/**
 * How long the inbox asks us to wait, in milliseconds. Only seconds count: the other form is a date,
 * and the clock of her phone may be wrong.
 */
export const retryAfter = (header: string | null): number | undefined => (header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined);
