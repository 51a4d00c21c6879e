/** `<yiju-citation>` and `<yiju-text>` for any page. Loading the script twice does no harm. */
import { YijuCitation } from './citation';
import { YijuText } from './text';

if (!customElements.get('yiju-citation')) {
  customElements.define('yiju-citation', YijuCitation);
  customElements.define('yiju-text', YijuText);
}
