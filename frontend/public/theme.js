// Sets the theme before the first paint. A blocking file of our own, so that the Content-Security-Policy needs no exception.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('xenostore.theme');
  } catch (closed) {
    // Storage can be closed; the system's theme is as good an answer.
  }
  var system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = chosen === 'dark' || chosen === 'light' ? chosen : system;
})();
