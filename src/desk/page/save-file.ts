/** Gives a text to whoever sits here as a file. It never leaves the machine. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox and WebKit start no download from a link that stands nowhere.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has read it by then; until then the text must be there for it.
  setTimeout(() => { URL.revokeObjectURL(url); }, 60_000);
}
