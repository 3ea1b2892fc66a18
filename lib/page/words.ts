/** Its words are the card's. */
export * from '../card/words.ts';
