/** Enter on the element itself does what a click on it does; on a button within it, that button's own act. */
export const onEnter =
  (run: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    run();
  };
