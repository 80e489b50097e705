/**
 * Ends Strapi's tour for developers before it begins: builds that are not for production show it to
 * the first administrator, and only the browser's storage can say no.
 */
export function endGuidedTour(): void {
  localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ enabled: false }));
}
