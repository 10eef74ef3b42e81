// A package inside the page itself: an atlas that was saved as one HTML file.

/** The id of the element that holds the zip, as a JSON text in base 64. */
export const OPENED_ELEMENT = 'opened-data';
