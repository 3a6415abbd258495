/** Is a pasted text meant as a link, whole or mangled, rather than as a figure? */
export const mentionsLink = (text: string): boolean => /tawk\.to|[?&]cm=/i.test(text);
