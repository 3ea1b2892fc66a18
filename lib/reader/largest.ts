/** The largest file that is opened, in bytes: 200 MB. A larger one is refused before it is read. */
export const LARGEST = 200 * 1024 * 1024;
