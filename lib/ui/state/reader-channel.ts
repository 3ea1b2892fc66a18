/** On which a reader says that more was read: the message is its tab's id. */
export const readerChannel = (): BroadcastChannel => new BroadcastChannel('dondoc-reader');
