/**
 * Texts that are cut off or spill out: past the window's side, out of a box that hides what is outside of it, or
 * over the edge of what is pressed. An ellipsis is meant, a box that scrolls shows the rest, and one of a pixel
 * holds words for screen readers. Runs in the page; answers the texts.
 */
export const FIND_CUT_TEXTS = `(() => {
  const isOut = (text, box) => text.right > box.right + 1 || text.left < box.left - 1;
  const isCut = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = range.getBoundingClientRect();
    const pressed = node.parentElement.closest('button, a, label, summary, [role="tab"]');
    for (let element = node.parentElement; element; element = element.parentElement) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || overflowX === 'auto' || overflowX === 'scroll') return false;
      if (element === pressed && isOut(text, box)) return true;
      if (overflowX !== 'visible' && isOut(text, box)) return textOverflow !== 'ellipsis';
    }
    return isOut(text, { left: 0, right: innerWidth });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const isSeen = node.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isSeen && node.textContent.trim() && isCut(node)) cut.push(node.textContent.trim());
  }
  return cut;
})()`;
