/** The look of the whole window, in the order in which the sheets build on each other. */
import '@fontsource-variable/figtree/wght.css';
import '@fontsource-variable/figtree/wght-italic.css';
import '@fontsource-variable/newsreader/opsz.css';
import './tokens.css';
import './base.css';
import './print.css';
