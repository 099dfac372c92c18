/** The look of the whole window, in the order in which the sheets build on each other. */
import './fonts.css';
import './tokens.css';
import './base.css';
import './print.css';
