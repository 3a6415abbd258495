/**
 * The shape of what the background publishes for the surfaces, raised whenever it changes. It stands
 * apart from the schemas, so that a page that only compares it loads none of them.
 */
export const VIEW_VERSION = 4;
