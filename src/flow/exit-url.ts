/** Where Leave goes when nobody names another page: one that anybody might look at, anywhere. A room leads there too before it has loaded. */
export const EXIT_URL = 'https://www.bbc.co.uk/weather';
