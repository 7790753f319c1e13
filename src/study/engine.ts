/** Raised whenever the way of reading or applying rules changes, so that older caches are left aside. */
export const ENGINE = 11;
