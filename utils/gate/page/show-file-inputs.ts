/**
 * Tells of each file input that a script of the page opens while it stands outside the document (webmails make one up for
 * a single use): the window hears nothing of what is chosen in it. Nothing is changed for the page.
 */
export function showFileInputs(world: Window & typeof globalThis, show: (input: Element) => void): void {
  const { HTMLElement, HTMLInputElement } = world;
  const see = (element: unknown): void => {
    if (element instanceof HTMLInputElement && element.type === 'file' && !element.isConnected) show(element);
  };

  const { click } = HTMLElement.prototype;
  HTMLElement.prototype.click = function (this: HTMLElement): void {
    see(this);
    Reflect.apply(click, this, []);
  };
  const { showPicker } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.showPicker = function (this: HTMLInputElement): void {
    see(this);
    Reflect.apply(showPicker, this, []);
  };
}
