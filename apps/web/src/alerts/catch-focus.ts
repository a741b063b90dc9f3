/**
 * After an alert was answered and has left its list: the focus that went with it goes to the page's content, so that whoever
 * pressed a key is not thrown to the top of the page.
 */
export function catchFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.getElementById('content')?.focus({ preventScroll: true });
  });
}
