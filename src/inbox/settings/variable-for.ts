/** MAIL_TO_OUR_CENTRE is what MAIL_TO is for the programme “our-centre” alone. */
export const variableFor = (setting: string, programme: string): string => `${setting}_${programme.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
