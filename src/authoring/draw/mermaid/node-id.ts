/** Mermaid has words of its own, such as “end”; no id of ours is one of them. */
export const nodeId = (id: string): string => (id.startsWith('page:') ? `page_${id.slice(5).replaceAll('-', '_')}` : `step_${id.replaceAll('-', '_')}`);
