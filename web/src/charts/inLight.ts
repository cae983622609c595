/** What is drawn while the page's colours are those of its light theme: files are read and printed on white. */
export function inLight<T>(draw: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'light';
  try {
    return draw();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}
