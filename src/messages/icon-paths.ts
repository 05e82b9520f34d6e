/** Line icons on a 24 × 24 grid. They only accompany words, never stand for them. */
export const leavePath = 'M14 4h6v16h-6M10 8l4 4-4 4M14 12H4';
export const chatPath = 'M4 5h16v11H10l-5 4v-4H4z';
export const closePath = 'M5 9l7 7 7-7';
export const goPath = 'M9 5l7 7-7 7';
export const backPath = 'M10 6l-6 6 6 6M4 12h16';
export const menuPath = 'M4 7h16M4 12h16M4 17h16';
export const urgentPath = 'M12 4v10M12 19v.5';
export const personPath = 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7';
export const callPath =
  'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2z';
export const textPath = 'M4 5h16v11H10l-5 4v-4H4zM8 9h8M8 12h5';
export const penPath = 'M4 20l1-5L16 4l4 4L9 19z';
export const tickPath = 'M5 13l4 4L19 7';
