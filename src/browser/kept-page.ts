/**
 * Stands in pages that are shown from the kept copy. It shows the note in a page that is open when a newer edition is found.
 * A page that was left and is taken out of the browser's memory tells its version, and is opened anew if its files are gone.
 */
const version = document.currentScript?.dataset['version'];
const worker = navigator.serviceWorker;

worker.onmessage = ({ data: { newer, reload } }: MessageEvent) => {
  if (reload) {
    location.reload();
    return;
  }
  const note = document.getElementById('kept-note');
  if (note === null) return;
  if (note.firstChild !== null) note.firstChild.textContent = newer.says;
  if (note.lastChild !== null) note.lastChild.textContent = newer.press;
  note.hidden = false;
};

window.addEventListener('pageshow', (event) => {
  if (event.persisted) worker.controller?.postMessage({ opened: version });
});

export {};
